import type { Interval } from '../interval.ts'
import { clopperPearsonInterval } from './clopper-pearson-interval.ts'

/**
 * The exact interval for a share that came from weighted answers: Clopper and
 * Pearson's, with the effective sample size in place of the number of answers.
 *
 * @param share 0…1
 * @param effectiveSize how many simply drawn answers the weighted ones are worth; need not be whole
 * @see Korn & Graubard (1998), Survey Methodology 24
 * @example
 * kornGraubardInterval(0.89, 87.3) // => { low: 0.804904, high: 0.946918 }
 * kornGraubardInterval(1, 55.5) // => { low: 0.935694, high: 1 }
 */
export function kornGraubardInterval(share: number, effectiveSize: number, level = 0.95): Interval {
  if (share <= 0) return { low: 0, high: clopperPearsonInterval(0, effectiveSize, level).high }
  if (share >= 1) return { low: clopperPearsonInterval(effectiveSize, effectiveSize, level).low, high: 1 }
  return clopperPearsonInterval(share * effectiveSize, effectiveSize, level)
}
