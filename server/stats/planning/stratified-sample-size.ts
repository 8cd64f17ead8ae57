import { compensatedSum } from '../compensated-sum.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { type PlannedStratum, plannedSpread } from './planned-stratum.ts'

/** Interviews in all, unrounded, under either way of sharing them out. */
export interface StratifiedSampleSize {
  readonly proportional: number
  readonly neyman: number
}

/**
 * How many interviews over all strata a margin of error takes.
 *
 * @param margin half the width of the interval: 0.03 is ±3 points
 * @see Cochran (1977), Sampling Techniques, ch. 5; specification §10
 * @example
 * stratifiedSampleSize([{ population: 1000, share: 0.95 }, { population: 500, share: 0.8 }, { population: 20, share: 0.5 }], 0.03) // => { proportional: 298.904, neyman: 271.799 }
 */
export function stratifiedSampleSize(
  strata: readonly PlannedStratum[],
  margin: number,
  level = 0.95,
): StratifiedSampleSize {
  const people = compensatedSum(strata.map(({ population }) => population))
  const allowed = (margin / normalQuantile((1 + level) / 2)) ** 2
  const spread = compensatedSum(strata.map((stratum) => (stratum.population / people) * plannedSpread(stratum)))
  const variance = compensatedSum(strata.map((stratum) => (stratum.population / people) * plannedSpread(stratum) ** 2))
  const endless = variance / allowed
  return { proportional: endless / (1 + endless / people), neyman: spread ** 2 / (allowed + variance / people) }
}
