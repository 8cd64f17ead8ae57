import { logMartingale, usualPrior } from './log-martingale.ts'

/**
 * A p-value against "the true share is the target" that stays honest however
 * often it is looked at. Over time keep the smallest one seen.
 *
 * @example
 * alwaysValidPValue(460, 500, 0.89) // => 0.4103906549
 * alwaysValidPValue(0, 0, 0.89) // => 1
 */
export function alwaysValidPValue(satisfied: number, answers: number, target: number, prior = usualPrior): number {
  return Math.min(1, Math.exp(-logMartingale(satisfied, answers, target, prior)))
}
