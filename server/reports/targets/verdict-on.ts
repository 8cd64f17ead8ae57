import type { Target } from '../../../surveys/targets/target.ts'
import type { Comparison } from '../../../surveys/voice/verdicts.ts'
import { statusOfComplete } from '../../stats/index/completeness.ts'
import type { Interval } from '../../stats/interval.ts'
import { type TargetStatus, targetStatus } from '../../stats/targets/target-status.ts'
import { isUnreliable } from '../engine/disclosure/withhold.ts'
import { isIncomplete } from '../engine/estimate/covered.ts'
import type { Estimate } from '../engine/estimate/estimate.ts'

/** What is concluded of the stream that decides. */
export function verdictOn({ figure, covered }: Estimate, target: Target, underReview: boolean): TargetStatus {
  if (underReview)
    return { status: 'inconclusive', reason: 'under_review', pointAtOrAbove: (figure?.share ?? 0) >= target.value }
  if (!figure) {
    const reason = isIncomplete(covered) ? 'incomplete' : 'too_few'
    return { status: 'inconclusive', reason, pointAtOrAbove: false }
  }
  const status = (share: number, interval: Interval | undefined) =>
    targetStatus({ share, interval, gate: figure.gate, target: target.value })
  const { share: index, interval } = figure
  return covered
    ? statusOfComplete({ ...covered, index, interval, target: target.value }, status)
    : status(index, interval)
}

/** How another stream stands to the target, where its figure is reliable. */
export function comparisonOf({ figure }: Estimate, target: Target): Comparison | undefined {
  if (!figure?.interval || isUnreliable(figure)) return undefined
  if (figure.interval.low >= target.value) return 'above'
  return figure.interval.high < target.value ? 'below' : 'unclear'
}
