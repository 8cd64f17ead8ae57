import type { Target } from '../../../../surveys/targets/target.ts'
import { at } from '../../../stats/at.ts'
import { coverIn } from '../answers/answer-sums.ts'
import { serviceChannel } from '../answers/frame.ts'
import { type GroupOf, isAboutService, speaksOf } from '../answers/scope.ts'
import type { Tallied } from '../answers/tally.ts'
import { hideUntilSafe, type Relation, type ReleasedCell } from './disclosure-cells.ts'
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
 * Every list in which people are counted: what tells its rows apart, the finest
 * first. Lists of one subject (procedures, or health and schools) and lists of
 * everything stand beside each other; charts and small services are told apart
 * by how people were served.
 */
const tables = {
  procedureServed: keyed(subject, area, procedure, served),
  areaProcedure: keyed(subject, area, procedure),
  areaServed: keyed(subject, area, served),
  subjectArea: keyed(subject, area),
  subjectUnit: keyed(subject, unit),
  subjectChannel: keyed(subject, channel),
  subjectServed: keyed(subject, served),
  subject,
  procedure,
  area,
  unit,
  channel,
  all: () => '',
} as const satisfies { readonly [table: string]: (tally: Tallied) => string }
export type Table = keyof typeof tables

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
  const counted = alikeTogether(tallies)
  const lists = new Map(Object.entries(tables).map(([name, keyOf]) => [name as Table, listOf(counted, keyOf)]))
  const ofTargets = targets.map(({ id, scope }) => {
    return { id, list: listOf(counted, (tally) => (speaksOf(scope, tally, groupOf) ? '' : undefined)) }
  })

  const all = [...lists.values(), ...ofTargets.map(({ list }) => list)]
  const relations = all.flatMap((whole) =>
    all.flatMap((parts) => (parts === whole ? [] : sumsOf(whole, parts, smallest))),
  )
  hideUntilSafe(
    all.flatMap(({ rows }) => rows),
    relations,
    smallest,
  )

  const rowOf = (table: Table, [first]: readonly Tallied[]) =>
    first && lists.get(table)?.byKey.get(tables[table](first))
  return {
    row: (table, members) => rowOf(table, members)?.hidden,
    target: (id) => ofTargets.find((one) => one.id === id)?.list.rows[0]?.hidden,
    sum: (table, members) => {
      const rows = new Set(members.flatMap((one) => rowOf(table, [one]) ?? []))
      const hidden = [...rows].filter((row) => row.hidden)
      return hidden.length === 0 || (hidden.length > 1 && hidden.reduce((sum, { n }) => sum + n, 0) >= smallest)
    },
  }
}

/** People of one context, who are in the same row of every list. */
type Counted = { readonly tally: Tallied; n: number }

function alikeTogether(tallies: readonly Tallied[]): readonly Counted[] {
  const known = new Map<string, Counted>()
  for (const tally of tallies) {
    const key = [tally.questionnaire, tally.area, tally.procedure, tally.channel, tally.unit].join(' ')
    const one = known.get(key) ?? { tally, n: 0 }
    known.set(key, one)
    one.n += coverIn(tally).all
  }
  return [...known].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

type Row = ReleasedCell & { n: number }
type List = {
  readonly rows: readonly Row[]
  readonly byKey: ReadonlyMap<string, Row>
  /** For each context the place of the row it is counted in; -1 where it is in none. */
  readonly placeOf: Int32Array
}

function listOf(counted: readonly Counted[], keyOf: (tally: Tallied) => string | undefined): List {
  const rows: Row[] = []
  const places = new Map<string, number>()
  const placeOf = new Int32Array(counted.length).fill(-1)
  for (const [i, { tally, n }] of counted.entries()) {
    const key = keyOf(tally)
    if (key === undefined) continue
    const place = places.get(key) ?? rows.push({ n: 0, hidden: undefined }) - 1
    places.set(key, place)
    at(rows, place).n += n
    if (n > 0) placeOf[i] = place
  }
  return { rows, byKey: new Map([...places].map(([key, place]) => [key, at(rows, place)])), placeOf }
}

/**
 * The rows of one list that lie wholly inside a row of another, and what they
 * leave over of it where that is few; a rest of many gives nobody away.
 */
function sumsOf(whole: List, parts: List, smallest: number): Relation[] {
  const inside = new Map<number, Row[]>()
  for (const [place, row] of wholesOf(whole, parts).entries()) {
    if (row < 0) continue
    const known = inside.get(row)
    if (known) known.push(at(parts.rows, place))
    else inside.set(row, [at(parts.rows, place)])
  }
  return [...inside].flatMap(([place, rows]): Relation[] => {
    const row = at(whole.rows, place)
    const left = row.n - rows.reduce((sum, { n }) => sum + n, 0)
    if (left >= smallest) return []
    const rest: ReleasedCell[] = left > 0 ? [{ n: left, hidden: 'confidential' }] : []
    return [{ whole: row, parts: [...rows, ...rest] }]
  })
}

/** For each row of `parts` the one row of `whole` it lies in; below 0 where there is none, or it is cut through. */
function wholesOf(whole: List, parts: List): Int32Array {
  const [unknown, none] = [-2, -1]
  const found = new Int32Array(parts.rows.length).fill(unknown)
  parts.placeOf.forEach((part, i) => {
    if (part < 0) return
    const row = whole.placeOf[i] ?? none
    found[part] = found[part] === unknown || found[part] === row ? row : none
  })
  return found
}
