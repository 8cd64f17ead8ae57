import type { Interval } from '../interval.ts'
import { effectiveSampleSize } from './effective-sample-size.ts'
import { kornGraubardInterval } from './korn-graubard-interval.ts'

/** What the interval must know about an estimate; every estimate of `design/` has these fields. */
export interface IntervalInput {
  readonly estimate: number
  /** undefined when it could not be estimated */
  readonly varianceWithoutFpc: number | undefined
  /** variance with ÷ without finite-population correction: 1 = none, 0 = everybody was asked */
  readonly finiteFactor: number
  readonly respondents: number
  readonly psus: number
  readonly strata: number
  readonly kishSize: number
  /** an index over several criteria, not one yes-or-no question */
  readonly severalCriteria?: boolean
  /** respondents with at least one answer below "satisfied" */
  readonly imperfect?: number
}

/** The interval, the sample size it is worth, and why that size. No interval when there is no variance. */
export interface CappedInterval {
  readonly interval: Interval | undefined
  readonly effectiveSize: number | undefined
  readonly df: number
  readonly reason: 'design' | 'capped' | 'degenerate' | 'complete_count' | 'no_variance'
}

/**
 * THE interval of the platform, 95 %, from which every verdict is read: Korn
 * and Graubard's on an effective size that may not exceed Kish's (twice that
 * for an index of several criteria with 30 imperfect respondents), because in
 * small strata near 100 % the estimated variance collapses and would "prove"
 * targets that are missed. For a finite population the half-lengths shrink by
 * √finiteFactor. Undefined interval: fewer than one degree of freedom.
 *
 * @see specification §4; Korn & Graubard (1998); Parker et al. (2017), NCHS Series 2 no. 175
 * @example
 * cappedKornGraubardInterval({ estimate: 1, varianceWithoutFpc: 0, finiteFactor: 1, respondents: 64, psus: 64, strata: 3, kishSize: 50.5 }) // => { interval: { low: 0.929557, high: 1 }, effectiveSize: 50.5, df: 61, reason: 'degenerate' }
 */
export function cappedKornGraubardInterval(input: IntervalInput): CappedInterval {
  const { estimate, finiteFactor, psus, strata, varianceWithoutFpc } = input
  if (!(estimate > -1e-9 && estimate < 1 + 1e-9)) {
    throw new RangeError(`cappedKornGraubardInterval requires a share from 0 to 1, not ${estimate}`)
  }

  const df = psus - strata
  if (df < 1 || varianceWithoutFpc === undefined) {
    return { interval: undefined, effectiveSize: undefined, df, reason: 'no_variance' }
  }
  if (finiteFactor === 0) {
    const interval = { low: estimate, high: estimate }
    return { interval, effectiveSize: undefined, df, reason: 'complete_count' }
  }

  const { effectiveSize, reason } = cappedSize(input, varianceWithoutFpc, df)
  const { low, high } = kornGraubardInterval(estimate, effectiveSize)
  const shrink = Math.sqrt(finiteFactor)
  const interval = { low: estimate - (estimate - low) * shrink, high: estimate + (high - estimate) * shrink }
  return { interval, effectiveSize, df, reason }
}

function cappedSize(input: IntervalInput, variance: number, df: number) {
  const { estimate, respondents, kishSize } = input
  const smallest = Math.min(respondents, kishSize)
  const designSize = effectiveSampleSize({ share: estimate, variance, respondents, df })
  if (designSize === undefined) return { effectiveSize: smallest, reason: 'degenerate' as const }

  const rich = input.severalCriteria === true && (input.imperfect ?? 0) >= 30
  const cap = rich ? 2 * smallest : smallest
  if (designSize > cap) return { effectiveSize: cap, reason: 'capped' as const }
  return { effectiveSize: designSize, reason: 'design' as const }
}
