import { normalQuantile } from '../special/normal-quantile.ts'

/** What is wanted of a sample; all shares 0…1. */
export interface Wanted {
  /** the share expected; 0.5 is the most cautious */
  readonly share: number
  /** half the width the interval may have: 0.02 is ±2 points */
  readonly margin: number
  readonly level?: number
  /** people on the list; endless unless said */
  readonly population?: number | undefined
  readonly designEffect?: number
  /** part of those selected who will answer */
  readonly responseRate?: number
}

/** Interviews to complete, and people to select for it. */
export interface SampleSize {
  /** before the finite-population correction, unrounded */
  readonly endless: number
  /** after it, unrounded */
  readonly exact: number
  readonly interviews: number
  readonly select: number
}

/**
 * How many interviews a margin of error takes, and how many people to select so
 * that as many answer; never more than there are.
 *
 * @see Cochran (1977), Sampling Techniques, ch. 4; specification §10
 * @example
 * cochranSampleSize({ share: 0.5, margin: 0.05, population: 3000 }) // => { endless: 384.1459, exact: 340.6408, interviews: 341, select: 341 }
 * cochranSampleSize({ share: 0.89, margin: 0.02, population: 4000, designEffect: 1.3, responseRate: 0.7 }).select // => 1339
 */
export function cochranSampleSize(wanted: Wanted): SampleSize {
  const { share, margin, level = 0.95, designEffect = 1, responseRate = 1 } = wanted
  if (!(margin > 0)) throw new RangeError('cochranSampleSize requires a margin above zero')
  if (!(responseRate > 0)) throw new RangeError('cochranSampleSize requires a response rate above zero')

  const population = wanted.population ?? Number.POSITIVE_INFINITY
  const z = normalQuantile((1 + level) / 2)
  const endless = (z ** 2 * share * (1 - share) * designEffect) / margin ** 2
  const exact = endless / (1 + (endless - 1) / population)
  const interviews = Math.min(roundUp(exact), population)
  return { endless, exact, interviews, select: Math.min(roundUp(interviews / responseRate), population) }
}

/** A quotient may come out a hair above the whole number it is; that hair is not another interview. */
const roundUp = (x: number) => Math.max(0, Math.ceil(x - 1e-9))
