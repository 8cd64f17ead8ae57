import { cellKey } from '../../../db/queries/cells.ts'
import { sumsOf } from '../../reports/engine/answers/form-sums.ts'
import { addedPairs, pairSumsOf } from '../../reports/engine/answers/pair-sums.ts'
import { type Cell, isTally, type PairCell, type Tallied, type Tally } from '../../reports/engine/answers/tally.ts'
import { groupBy } from '../../stats/group-by.ts'
import { contextOf } from './waiting-tallies.ts'

/** Answers that are taken away from others: from tallies, from cells, and from how answers go together. */
export type TakenAway = {
  readonly tallies: readonly Tally[]
  readonly byPattern: ReadonlyMap<string, number>
  readonly byCell: ReadonlyMap<string, Pick<Cell, 'n' | 'sums'>>
  /** Of one questionnaire, with less than none of each pair. */
  readonly pairs: (questionnaire: string) => readonly PairCell[]
}

/** Each is made once, when it is first asked for. */
export function takenAway(tallies: readonly Tally[]): TakenAway {
  const pairs = new Map<string, readonly PairCell[]>()
  return {
    tallies,
    byPattern: new Map(tallies.map((tally) => [contextOf(tally), tally.n])),
    byCell: new Map([...groupBy(tallies, cellKey)].map(([key, alike]) => [key, cellOf(alike)])),
    pairs(questionnaire) {
      const made = pairs.get(questionnaire) ?? pairsTaken(tallies, questionnaire)
      pairs.set(questionnaire, made)
      return made
    },
  }
}

/** The answers less those taken away; a tally or cell that nothing remains of disappears. */
export function without<T extends Tallied>(all: readonly T[], taken: readonly TakenAway[]): readonly T[] {
  const some = taken.filter(({ byPattern }) => byPattern.size > 0)
  if (some.length === 0) return all
  return all
    .map((one) => {
      if (isTally(one))
        return { ...one, n: some.reduce((n, { byPattern }) => n - (byPattern.get(contextOf(one)) ?? 0), one.n) }
      const key = cellKey(one)
      const left = some.flatMap(({ byCell }) => byCell.get(key) ?? [])
      return left.length > 0 ? { ...one, ...left.reduce(less, one) } : one
    })
    .filter(({ n }) => n > 0)
}

type Summed = Pick<Cell, 'n' | 'sums'>

const less = (cell: Summed, left: Summed): Summed => ({
  n: cell.n - left.n,
  sums: cell.sums.map((sum, i) => sum - (left.sums[i] ?? 0)),
})

const patternsOf = (tallies: readonly Tally[]) => tallies.map(({ pattern, n }) => [pattern, n] as const)

function cellOf(alike: readonly Tally[]): Summed {
  const n = alike.reduce((sum, one) => sum + one.n, 0)
  return { n, sums: alike[0] ? sumsOf(alike[0], patternsOf(alike)) : [] }
}

function pairsTaken(tallies: readonly Tally[], questionnaire: string): PairCell[] {
  const own = tallies.filter((one) => one.questionnaire === questionnaire)
  const byForm = groupBy(own, ({ unit, stream, version }) => JSON.stringify([unit, stream, version]))
  return [...byForm.values()].flatMap((alike) => {
    const [first] = alike
    if (!first) return []
    const { unit, stream, version } = first
    return [{ unit, stream, questionnaire, version, pairs: addedPairs({}, pairSumsOf(first, patternsOf(alike)), -1) }]
  })
}
