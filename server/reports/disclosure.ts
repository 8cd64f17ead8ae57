import type { Target } from '../../surveys/targets/target.ts'
import { hideUntilSafe, type Relation, type ReleasedCell } from './disclosure-cells.ts'
import { serviceChannel } from './frame.ts'
import { coverIn } from './said.ts'
import { type GroupOf, isAboutService, speaksOf } from './scope.ts'
import type { Tallied } from './tally.ts'
import type { Protected } from './withhold.ts'

const subject = ({ questionnaire }: Tallied) => (isAboutService(questionnaire) ? 'service' : 'procedures')
const keyed = (...of: ((tally: Tallied) => string)[]) => {
  return (tally: Tallied) => of.map((key) => key(tally)).join(' ')
}
const area = ({ area: id }: Tallied) => id
const unit = ({ unit: id }: Tallied) => id
const procedure = ({ procedure: id }: Tallied) => id
const channel = ({ channel: id }: Tallied) => id
const served = ({ channel: id }: Tallied) => serviceChannel(id)

/**
 * Every list in which people are counted: what tells its rows apart. Lists of one
 * subject (procedures, or health and schools) and lists of everything stand
 * beside each other; charts and small services are told apart by how people
 * were served.
 */
const tables = {
  all: () => '',
  area,
  unit,
  procedure,
  channel,
  subject,
  subjectArea: keyed(subject, area),
  subjectUnit: keyed(subject, unit),
  subjectChannel: keyed(subject, channel),
  subjectServed: keyed(subject, served),
  areaServed: keyed(subject, area, served),
  areaProcedure: keyed(subject, area, procedure),
  procedureServed: keyed(subject, area, procedure, served),
} as const satisfies { readonly [table: string]: (tally: Tallied) => string }
export type Table = keyof typeof tables

/** Each row of the first list is the sum of some rows of the second. */
const sums: readonly (readonly [whole: Table, parts: Table])[] = [
  ['all', 'subject'],
  ['all', 'area'],
  ['all', 'unit'],
  ['all', 'procedure'],
  ['all', 'channel'],
  ['area', 'subjectArea'],
  ['unit', 'subjectUnit'],
  ['procedure', 'areaProcedure'],
  ['channel', 'subjectChannel'],
  ['subject', 'subjectArea'],
  ['subject', 'subjectUnit'],
  ['subject', 'subjectServed'],
  ['subjectServed', 'subjectChannel'],
  ['subjectServed', 'areaServed'],
  ['subjectArea', 'areaServed'],
  ['subjectArea', 'areaProcedure'],
  ['areaServed', 'procedureServed'],
  ['areaProcedure', 'procedureServed'],
]

/** Lists whose rows cut through each other, so that only some rows of one are sums of the other. */
const crossings: readonly (readonly [Table, Table])[] = [
  ['subjectUnit', 'subjectArea'],
  ['subjectArea', 'subjectUnit'],
]

/** Which numbers of a release may be told: the same in every list, sentence, plot and file. */
export type Disclosure = {
  /** Why the row of a list that holds these answers is withheld; undefined where it may be shown, or is empty. */
  readonly row: (table: Table, members: readonly Tallied[]) => Protected | undefined
  readonly target: (id: string) => Protected | undefined
  /** Whether a sum over all rows that hold these answers may be told: it gives none of those withheld away. */
  readonly sum: (table: Table, members: readonly Tallied[]) => boolean
}

type Asked = {
  readonly smallest: number
  readonly targets: readonly Pick<Target, 'id' | 'scope'>[]
  readonly groupOf: GroupOf
}

/**
 * Decides once, for all lists of a release, which rows may be told
 * (specification §11.1a): what one list withholds no other shows or lets be
 * computed.
 *
 * @param tallies all answers of ONE stream in the period, whatever they are about
 */
export function disclosure(tallies: readonly Tallied[], { smallest, targets, groupOf }: Asked): Disclosure {
  const counted = tallies.map((tally) => ({ tally, n: coverIn(tally).all }))
  const lists = new Map(Object.entries(tables).map(([name, keyOf]) => [name as Table, listOf(counted, keyOf)]))
  const list = (name: Table) => lists.get(name) ?? new Map<string, Row>()
  const ofTargets = targets.map(({ id, scope }) => {
    const held = counted.filter(({ tally }) => speaksOf(scope, tally, groupOf))
    return { id, row: listOf(held, () => '').get('') ?? emptyRow() }
  })

  const relations = [
    ...sums.flatMap(([whole, parts]) => sumsOf(list(whole), list(parts), tables[whole])),
    ...crossings.flatMap(([whole, parts]) => within(list(whole).values(), list(parts), smallest)),
    ...(['subjectChannel', 'subjectArea'] as const).flatMap((parts) =>
      within(
        ofTargets.map(({ row }) => row),
        list(parts),
        smallest,
      ),
    ),
    ...ofTargets.flatMap(({ row }) => within(list('subject').values(), new Map([['', row]]), smallest)),
  ]
  const all = [...[...lists.values()].flatMap((rows) => [...rows.values()]), ...ofTargets.map(({ row }) => row)]
  hideUntilSafe(all, relations, smallest)

  const rowOf = (table: Table, [first]: readonly Tallied[]) => first && list(table).get(tables[table](first))
  return {
    row: (table, members) => rowOf(table, members)?.hidden,
    target: (id) => ofTargets.find((one) => one.id === id)?.row.hidden,
    sum: (table, members) => {
      const rows = new Set(members.flatMap((one) => rowOf(table, [one]) ?? []))
      const hidden = [...rows].filter((row) => row.hidden)
      return hidden.length === 0 || (hidden.length > 1 && hidden.reduce((sum, { n }) => sum + n, 0) >= smallest)
    },
  }
}

type Counted = { readonly tally: Tallied; readonly n: number }
type Row = ReleasedCell & { n: number; readonly members: Tallied[] }
const emptyRow = (): Row => ({ n: 0, hidden: undefined, members: [] })

function listOf(counted: readonly Counted[], keyOf: (tally: Tallied) => string): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const { tally, n } of counted) {
    const key = keyOf(tally)
    const row = rows.get(key) ?? emptyRow()
    rows.set(key, row)
    row.n += n
    row.members.push(tally)
  }
  return rows
}

function sumsOf(wholes: Map<string, Row>, parts: Map<string, Row>, wholeOf: (tally: Tallied) => string): Relation[] {
  const found = new Map<Row, Row[]>()
  for (const part of parts.values()) {
    const [first] = part.members
    const whole = first && wholes.get(wholeOf(first))
    if (whole) found.set(whole, [...(found.get(whole) ?? []), part])
  }
  return [...found].map(([whole, of]) => ({ whole, parts: of }))
}

/** Rows that lie wholly inside another list's row; what they leave over is a part too, where it is small. */
function within(wholes: Iterable<Row>, parts: Map<string, Row>, smallest: number): Relation[] {
  return [...wholes].flatMap((whole): Relation[] => {
    const members = new Set(whole.members)
    const inside = [...parts.values()].filter((row) => row.n > 0 && row.members.every((one) => members.has(one)))
    const left = whole.n - inside.reduce((sum, { n }) => sum + n, 0)
    if (inside.length === 0 || left >= smallest) return []
    const rest: ReleasedCell[] = left > 0 ? [{ n: left, hidden: 'confidential' }] : []
    return [{ whole, parts: [...inside, ...rest] }]
  })
}
