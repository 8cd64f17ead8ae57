import type { Target } from '../../../../surveys/targets/target.ts'
import { at } from '../../../stats/at.ts'
import { coverIn } from '../answers/answer-sums.ts'
import { type GroupOf, speaksOf } from '../answers/scope.ts'
import type { Tallied } from '../answers/tally.ts'
import { hideUntilSafe, type Relation, type ReleasedCell } from './disclosure-cells.ts'
import { type Nested, nestedLists } from './nested-lists.ts'
import { type Table, tables } from './tables.ts'
import type { Protected } from './withhold.ts'

export type { Table } from './tables.ts'

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
  const scopes = targets.map(
    ({ scope }) =>
      (tally: Tallied) =>
        speaksOf(scope, tally, groupOf),
  )
  const { lists, nested } = nestedLists(
    counted.map(({ tally }) => tally),
    scopes,
  )
  const rows = lists.map(({ size, placeOf }) => {
    const sums = Array.from({ length: size }, (): ReleasedCell & { n: number } => ({ n: 0, hidden: undefined }))
    for (const [i, { n }] of counted.entries()) {
      const row = sums[placeOf[i] ?? -1]
      if (row) row.n += n
    }
    return sums
  })
  hideUntilSafe(
    rows.flat(),
    nested.flatMap((one) => relationsOf(one, rows, smallest)),
    smallest,
  )

  const names = Object.keys(tables)
  const rowOf = (table: Table, [first]: readonly Tallied[]) => {
    const list = names.indexOf(table)
    return first && rows[list]?.[lists[list]?.byKey.get(tables[table](first)) ?? -1]
  }
  return {
    row: (table, members) => rowOf(table, members)?.hidden,
    target: (id) => rows[names.length + targets.findIndex((one) => one.id === id)]?.[0]?.hidden,
    sum: (table, members) => {
      const found = new Set(members.flatMap((one) => rowOf(table, [one]) ?? []))
      const hidden = [...found].filter((row) => row.hidden)
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
  const heard = [...known].filter(([, { n }]) => n > 0)
  return heard.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/**
 * The rows of one list that lie wholly inside a row of another, and what they
 * leave over of it where that is few; a rest of many gives nobody away.
 */
function relationsOf(
  { whole, parts, insides }: Nested,
  rows: readonly (readonly ReleasedCell[])[],
  smallest: number,
): Relation[] {
  return insides.flatMap(({ place, members }): Relation[] => {
    const row = at(at(rows, whole), place)
    const inside = members.map((member) => at(at(rows, parts), member))
    const left = row.n - inside.reduce((sum, { n }) => sum + n, 0)
    if (left >= smallest) return []
    const rest: ReleasedCell[] = left > 0 ? [{ n: left, hidden: 'confidential' }] : []
    return [{ whole: row, parts: [...inside, ...rest] }]
  })
}
