import type { Interval } from '../interval.ts'
import { studentQuantile } from '../special/student-quantile.ts'

/**
 * Estimate ± t · standard error: for means and totals, which have no upper end
 * to run past. Never for shares near 100 %.
 *
 * @param df degrees of freedom of the variance: units drawn first minus strata
 * @example
 * studentInterval(662.287, 88.53, 197) // => { low: 643.732, high: 680.842 }
 */
export function studentInterval(estimate: number, variance: number, df: number, level = 0.95): Interval {
  const spread = studentQuantile((1 + level) / 2, df) * Math.sqrt(variance)
  return { low: estimate - spread, high: estimate + spread }
}
