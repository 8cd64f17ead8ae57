import { at } from '../at.ts'
import { compensatedSum } from '../compensated-sum.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { type PlannedStratum, plannedSpread } from './planned-stratum.ts'

/**
 * The margin of error to expect when so many are interviewed in each stratum.
 * Infinite when a stratum with people gets no interview.
 *
 * @param interviews for each stratum
 * @see specification §10
 * @example
 * stratifiedMargin([{ population: 1000, share: 0.95 }, { population: 500, share: 0.8 }, { population: 20, share: 0.5 }], [120, 60, 20]) // => 0.0394285
 */
export function stratifiedMargin(
  strata: readonly PlannedStratum[],
  interviews: readonly number[],
  level = 0.95,
): number {
  const people = compensatedSum(strata.map(({ population }) => population))
  const variances = strata.map((stratum, i) => {
    if (stratum.population === 0) return 0
    const fraction = at(interviews, i) / stratum.population
    const share = stratum.population / people
    return (share ** 2 * (1 - fraction) * plannedSpread(stratum) ** 2) / at(interviews, i)
  })
  return normalQuantile((1 + level) / 2) * Math.sqrt(compensatedSum(variances))
}
