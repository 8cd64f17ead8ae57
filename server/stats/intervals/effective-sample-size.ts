import { studentQuantile } from '../special/student-quantile.ts'

/** A share, its variance, and on how much that variance rests. */
export interface ShareWithVariance {
  readonly share: number
  readonly variance: number
  readonly respondents: number
  readonly df: number
  /** of the interval it is for; 0.95 unless said */
  readonly level?: number
}

/**
 * How many simply drawn answers would be as exact as this weighted share:
 * p(1 − p)/variance, lowered when the variance rests on few degrees of freedom.
 * Undefined when the share is 0 or 1 or the variance 0: nothing can be learnt
 * from them about exactness.
 *
 * @see Korn & Graubard (1998), Survey Methodology 24
 * @example
 * effectiveSampleSize({ share: 0.9, variance: 0.001, respondents: 40, df: 3 }) // => 36.35627581
 * effectiveSampleSize({ share: 1, variance: 0, respondents: 40, df: 39 }) // => undefined
 */
export function effectiveSampleSize({
  share,
  variance,
  respondents,
  df,
  level = 0.95,
}: ShareWithVariance): number | undefined {
  if (share <= 0 || share >= 1 || !(variance > 0)) return undefined

  const end = (1 + level) / 2
  const shortfall = studentQuantile(end, respondents - 1) / studentQuantile(end, df)
  return ((share * (1 - share)) / variance) * shortfall ** 2
}
