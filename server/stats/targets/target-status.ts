import type { Interval } from '../interval.ts'
import type { Gate } from '../publication/publication-gate.ts'

/** What a verdict is read from; shares and target 0…1, unrounded. */
export interface Judged {
  readonly share: number
  readonly interval: Interval | undefined
  readonly target: number
  readonly gate: Gate
}

/**
 * Đạt · chưa đạt · chưa đủ căn cứ, why, and the official comparison of the point alone. `under_review`: too many
 * answers are under question for any verdict.
 */
export interface TargetStatus {
  readonly status: 'met' | 'not_met' | 'inconclusive'
  readonly reason:
    | 'interval_at_or_above'
    | 'interval_below'
    | 'interval_contains_target'
    | 'too_few'
    | 'under_review'
    // an index of criteria that many skipped, or whose skippers say the contrary (specification §2.2)
    | 'incomplete'
    | 'outside_disagrees'
  readonly pointAtOrAbove: boolean
}

/**
 * Whether a target is met: the whole interval at or above it; not met: the whole
 * interval below it; else there is not enough to say so. Equality is met. Ask at
 * closing dates only: a verdict looked at after every answer is wrong far more
 * often than promised.
 *
 * @see specification §5.2
 * @example
 * targetStatus({ share: 0.93, interval: { low: 0.89, high: 0.955 }, target: 0.89, gate: 'publish' }) // => { status: 'met', reason: 'interval_at_or_above', pointAtOrAbove: true }
 * targetStatus({ share: 0.9, interval: { low: 0.86, high: 0.93 }, target: 0.89, gate: 'publish' }).status // => 'inconclusive'
 */
export function targetStatus({ share, interval, target, gate }: Judged): TargetStatus {
  const pointAtOrAbove = share >= target
  const inconclusive = { status: 'inconclusive', pointAtOrAbove } as const
  if (!interval || gate.startsWith('suppress')) return { ...inconclusive, reason: 'too_few' }
  if (interval.low >= target) return { status: 'met', reason: 'interval_at_or_above', pointAtOrAbove }
  if (interval.high < target) return { status: 'not_met', reason: 'interval_below', pointAtOrAbove }
  return { ...inconclusive, reason: 'interval_contains_target' }
}
