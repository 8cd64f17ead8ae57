import { median } from 'simple-statistics'

/**
 * How many answers an hour usually brings: the median of the same hour of the
 * same weekday before; at least 0.1, so that the first answer at an unusual hour
 * is not yet a burst.
 *
 * @see specification §12 c
 * @example
 * usualCount([2, 3, 0, 14]) // => 2.5
 * usualCount([]) // => 0.1
 */
export function usualCount(counts: readonly number[]): number {
  return counts.length === 0 ? 0.1 : Math.max(0.1, median([...counts]))
}
