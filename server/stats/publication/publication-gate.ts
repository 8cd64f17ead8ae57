import type { Interval } from '../interval.ts'

/** A share about to be shown, with what its reliability is judged by. */
export interface Showable {
  readonly share: number
  /** undefined when none could be computed */
  readonly interval: Interval | undefined
  readonly respondents: number
  /** undefined for a complete count */
  readonly effectiveSize: number | undefined
  readonly df: number
}

/**
 * `publish` and, in the order they are checked, the reasons not to, or to do so
 * with a note: too few people to hide among, too few to say anything, an
 * interval too wide, a variance resting on too few groups, a share of the
 * dissatisfied that is not reliable although the satisfied one is.
 */
export type Gate =
  | 'publish'
  | 'suppress_confidential'
  | 'suppress_small'
  | 'suppress_wide'
  | 'publish_flag_df'
  | 'publish_flag_complement'

/**
 * Whether a share may be published (specification §11.2). A figure without an
 * interval counts as too small. At exactly 0 % or 100 % the width relative to
 * nothing says nothing and is not asked.
 *
 * @see Parker et al. (2017), NCHS data presentation standards for proportions
 * @example
 * publicationGate({ share: 0.9, interval: { low: 0.87, high: 0.93 }, respondents: 400, effectiveSize: 380, df: 380 }) // => 'publish'
 * publicationGate({ share: 1, interval: { low: 0.6, high: 1 }, respondents: 8, effectiveSize: 8, df: 7 }) // => 'suppress_confidential'
 * publicationGate({ share: 0.5, interval: { low: 0.32, high: 0.68 }, respondents: 31, effectiveSize: 31, df: 30 }) // => 'suppress_wide'
 */
export function publicationGate({ share, interval, respondents, effectiveSize, df }: Showable): Gate {
  if (respondents < 10) return 'suppress_confidential'
  if (respondents < 30 || (effectiveSize ?? respondents) < 30 || !interval) return 'suppress_small'

  const width = interval.high - interval.low
  const wideFor = (part: number) => width > 0.05 && part > 0 && width / part > 1.3
  if (width >= 0.3 || wideFor(share)) return 'suppress_wide'
  if (df < 8) return 'publish_flag_df'
  return wideFor(1 - share) ? 'publish_flag_complement' : 'publish'
}
