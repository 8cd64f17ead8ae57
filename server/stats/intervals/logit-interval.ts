import type { Interval } from '../interval.ts'
import { studentQuantile } from '../special/student-quantile.ts'

/**
 * A t interval on the log-odds of a share, turned back. Kept to check our
 * variance engine against other people's software; not used for verdicts, as it
 * does not exist at 0 % and 100 % (undefined there).
 *
 * @see R, survey::svyciprop(method = "xlogit")
 * @example
 * logitInterval(0.9, 0.001, 30) // => { low: 0.814519, high: 0.948574 }
 * logitInterval(1, 0, 30) // => undefined
 */
export function logitInterval(share: number, variance: number, df: number, level = 0.95): Interval | undefined {
  if (share <= 0 || share >= 1) return undefined

  const centre = Math.log(share / (1 - share))
  const spread = (studentQuantile((1 + level) / 2, df) * Math.sqrt(variance)) / (share * (1 - share))
  const back = (logOdds: number) => 1 / (1 + Math.exp(-logOdds))
  return { low: back(centre - spread), high: back(centre + spread) }
}
