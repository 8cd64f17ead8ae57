import { normalQuantile } from '../special/normal-quantile.ts'

/**
 * How many answers each of two periods (or services) needs for a difference
 * between the two true shares to be found. Unrounded; infinite when they are
 * equal.
 *
 * @param power chance of finding it
 * @see R, power.prop.test; specification §7.2
 * @example
 * twoGroupSampleSize(0.92, 0.89) // => 1498.3926
 */
export function twoGroupSampleSize(first: number, second: number, { alpha = 0.05, power = 0.8 } = {}): number {
  const mean = (first + second) / 2
  const ifEqual = normalQuantile(1 - alpha / 2) * Math.sqrt(2 * mean * (1 - mean))
  const ifDifferent = normalQuantile(power) * Math.sqrt(first * (1 - first) + second * (1 - second))
  return ((ifEqual + ifDifferent) / (first - second)) ** 2
}
