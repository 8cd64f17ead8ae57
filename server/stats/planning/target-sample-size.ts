import { normalQuantile } from '../special/normal-quantile.ts'

/**
 * How many answers it takes to show that the target is met (or missed), if the
 * truth is `truth`, with the given chance of success. Unrounded; infinite when
 * truth and target are equal. Tell it before the survey, not after.
 *
 * @param power chance of reaching a conclusion
 * @see specification §10
 * @example
 * targetSampleSize(0.92, 0.89) // => 786.949810
 * targetSampleSize(0.97, 0.95) // => 814.343460
 */
export function targetSampleSize(truth: number, target: number, { alpha = 0.05, power = 0.8 } = {}): number {
  const atTarget = normalQuantile(1 - alpha / 2) * Math.sqrt(target * (1 - target))
  const atTruth = normalQuantile(power) * Math.sqrt(truth * (1 - truth))
  return ((atTarget + atTruth) / (truth - target)) ** 2
}
