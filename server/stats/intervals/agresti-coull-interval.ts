import type { Interval } from '../interval.ts'

/**
 * The Agresti–Coull interval: Wilson's centre with a textbook ±, cut off at 0
 * and 1. Superseded here (Wilson is as simple and narrower); kept to check
 * figures of others who use it.
 *
 * @param z normal quantile of the confidence level, 1.96 for 95 %
 * @see Agresti & Coull (1998), The American Statistician 52
 * @example
 * agrestiCoullInterval(9, 10) // => { low: 0.574032, high: 1 }
 */
export function agrestiCoullInterval(successes: number, trials: number, z = 1.959963984540054): Interval {
  if (!(trials > 0)) throw new RangeError('agrestiCoullInterval requires at least one answer')

  const size = trials + z * z
  const centre = (successes + (z * z) / 2) / size
  const spread = z * Math.sqrt((centre * (1 - centre)) / size)
  return { low: Math.max(0, centre - spread), high: Math.min(1, centre + spread) }
}
