import { at } from '../at.ts'
import { compensatedSum } from '../compensated-sum.ts'
import { groupBy } from '../group-by.ts'
import { countOf, type Sampled } from './sampled.ts'

/** The summed score of one unit drawn first, or of `count` units with the same score. */
export interface PsuTotal {
  readonly total: number
  readonly count: number
}

/**
 * Adds up scores to what was drawn first, stratum by stratum: to the residential
 * group where groups were drawn, else each respondent is a unit of his own. A
 * group's number may repeat in another stratum; it is another group there.
 *
 * @param scores one for each row, the score of one single respondent
 * @example
 * psuTotals([{ stratum: 'a', weight: 1, psu: '1' }, { stratum: 'a', weight: 1, psu: '1' }], [2, 3]).get('a') // => [{ total: 5, count: 1 }]
 */
export function psuTotals(rows: readonly Sampled[], scores: readonly number[]): Map<string, PsuTotal[]> {
  const scored = rows.map((row, i) => ({
    stratum: row.stratum,
    psu: row.psu,
    total: at(scores, i),
    count: countOf(row),
  }))
  const strata = [...groupBy(scored, (row) => row.stratum)].map(([stratum, members]): [string, PsuTotal[]] => {
    const alone = members.filter((row) => row.psu === undefined).map(({ total, count }) => ({ total, count }))
    const groups = [...groupBy(members, (row) => row.psu).values()].map((group) => ({
      total: compensatedSum(group.map(({ total, count }) => total * count)),
      count: 1,
    }))
    return [stratum, [...alone, ...groups]]
  })
  return new Map(strata)
}
