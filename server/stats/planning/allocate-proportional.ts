import { allocateWithinBounds } from './allocate-within-bounds.ts'
import type { PlannedStratum } from './planned-stratum.ts'

/**
 * Interviews for each stratum in proportion to its people: the default, good for
 * every question at once.
 *
 * @param floor 2 for a variance, 30 if the stratum is to be published
 * @see specification §10
 * @example
 * allocateProportional([{ population: 1000 }, { population: 500 }, { population: 20 }], 200, 30) // => [120, 60, 20]
 */
export function allocateProportional(
  strata: readonly Pick<PlannedStratum, 'population'>[],
  interviews: number,
  floor = 2,
): number[] {
  const claims = strata.map(({ population }) => ({ size: population, floor, ceiling: population }))
  return allocateWithinBounds(claims, interviews)
}
