import type { Interval } from '../interval.ts'
import { betaQuantile } from '../special/beta-quantile.ts'

/**
 * The exact interval for a share: the values that an exact binomial test would
 * not reject. It never promises more than it holds, also at 0 % and at 100 %.
 *
 * @param trials people asked; an effective sample size need not be whole
 * @param level confidence, 0.95 throughout the platform
 * @see Clopper & Pearson (1934), Biometrika 26
 * @example
 * clopperPearsonInterval(9, 10) // => { low: 0.554984, high: 0.997471 }
 * clopperPearsonInterval(0, 10) // => { low: 0, high: 0.308497 }
 */
export function clopperPearsonInterval(successes: number, trials: number, level = 0.95): Interval {
  if (!(trials > 0)) throw new RangeError('clopperPearsonInterval requires at least one answer')

  const tail = (1 - level) / 2
  const failures = trials - successes
  return {
    low: successes <= 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    high: failures <= 0 ? 1 : betaQuantile(tail, successes + 1, failures, 'upper'),
  }
}
