import { allocateWithinBounds } from './allocate-within-bounds.ts'
import { type PlannedStratum, plannedSpread } from './planned-stratum.ts'

/**
 * Interviews for each stratum in proportion to its people and to how much they
 * differ: the most exact ward figure for one question, at the expense of others.
 * Near 90 % satisfied it gains little.
 *
 * @param floor 2 for a variance, 30 if the stratum is to be published
 * @see Neyman (1934); specification §10
 * @example
 * allocateNeyman([{ population: 1000, share: 0.95 }, { population: 500, share: 0.8 }, { population: 20, share: 0.5 }], 200, 30) // => [94, 86, 20]
 */
export function allocateNeyman(strata: readonly PlannedStratum[], interviews: number, floor = 2): number[] {
  const claims = strata.map((stratum) => ({
    size: stratum.population * plannedSpread(stratum),
    floor,
    ceiling: stratum.population,
  }))
  return allocateWithinBounds(claims, interviews)
}
