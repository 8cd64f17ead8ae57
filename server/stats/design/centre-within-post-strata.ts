import { at } from '../at.ts'
import { compensatedSum } from '../compensated-sum.ts'
import { groupBy } from '../group-by.ts'
import { countOf, type Sampled } from './sampled.ts'

/**
 * Takes the weighted mean of its post-stratum away from each score. When weights
 * were adjusted to a group's known size, how many of the group happened to be
 * drawn no longer adds uncertainty; only differences within the group do. Rows
 * without a post-stratum keep their score.
 *
 * @see specification §3.5; R, survey::postStratify
 * @example
 * centreWithinPostStrata([{ stratum: 's', weight: 2, postStratum: 'g' }, { stratum: 's', weight: 2, postStratum: 'g' }], [1, 3]) // => [-1, 1]
 * centreWithinPostStrata([{ stratum: 's', weight: 2 }], [3]) // => [3]
 */
export function centreWithinPostStrata(rows: readonly Sampled[], scores: readonly number[]): readonly number[] {
  if (rows.every((row) => row.postStratum === undefined)) return scores

  const scored = rows.map((row, i) => ({ ...row, score: at(scores, i) }))
  const rates = new Map<string, number>()
  for (const [group, members] of groupBy(scored, (row) => row.postStratum)) {
    const score = compensatedSum(members.map((row) => countOf(row) * row.score))
    const weight = compensatedSum(members.map((row) => countOf(row) * row.weight))
    rates.set(group, weight === 0 ? 0 : score / weight)
  }
  const rateOf = (row: Sampled) => (row.postStratum === undefined ? 0 : (rates.get(row.postStratum) ?? 0))
  return scored.map((row) => row.score - row.weight * rateOf(row))
}
