import { answersNeeded } from './answers-needed.ts'

/** The state of a service in the middle of a period. */
export interface Collected {
  readonly share: number
  readonly target: number
  readonly respondents: number
  /** what the answers are worth, from the interval */
  readonly effectiveSize: number
  /** transactions of the period, if known */
  readonly population?: number | undefined
}

/**
 * `some`: so many more answers. `out_of_reach`: more than there are people left,
 * or than any ward could collect: the share is too near the target. `never`: it
 * is the target itself.
 */
export type MoreAnswers =
  | { readonly kind: 'some'; readonly needed: number; readonly more: number }
  | { readonly kind: 'out_of_reach'; readonly needed: number; readonly more: number }
  | { readonly kind: 'never' }

/** Where nobody knows how many people are left: so many times what there is, and never more than this. */
const mostTimes = 20
const mostMore = 20_000

/**
 * How many more answers until something can be concluded, should they turn out
 * like those already given; 0 more means there are enough already.
 *
 * @see specification §5.3
 * @example
 * moreAnswers({ share: 0.91, target: 0.89, respondents: 400, effectiveSize: 400, population: 5000 }) // => { kind: 'some', needed: 952, more: 552 }
 * moreAnswers({ share: 0.91, target: 0.89, respondents: 400, effectiveSize: 400, population: 900 }) // => { kind: 'out_of_reach', needed: 952, more: 552 }
 * moreAnswers({ share: 0.8905, target: 0.89, respondents: 400, effectiveSize: 400 })?.kind // => 'out_of_reach'
 * moreAnswers({ share: 0.89, target: 0.89, respondents: 400, effectiveSize: 400 }) // => { kind: 'never' }
 */
export function moreAnswers({ share, target, respondents, effectiveSize, population }: Collected): MoreAnswers {
  const needed = answersNeeded(share, target, respondents / effectiveSize)
  if (needed === undefined) return { kind: 'never' }

  const more = Math.max(0, needed - respondents)
  const left = population === undefined ? Math.min(mostTimes * respondents, mostMore) : population - respondents
  return { kind: more > 0 && more > left ? 'out_of_reach' : 'some', needed, more }
}
