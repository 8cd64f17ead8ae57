import { compensatedSum } from '../compensated-sum.ts'
import type { DesignEstimate } from '../design/design-estimate.ts'
import { designRatio } from '../design/design-ratio.ts'
import type { Frame } from '../design/sampled.ts'
import { isAnswered } from './answer.ts'
import { type Answered, shareReading, type Worth } from './index-method.ts'

/**
 * All satisfied answers over all answers given, weighted. Who answers more
 * criteria counts for more; the respondent remains the unit of variance.
 * Undefined when nothing was answered.
 *
 * @see specification §2
 * @example
 * pooledIndex([{ stratum: 'a', weight: 1, answers: [5, 2] }, { stratum: 'a', weight: 1, answers: [4, null] }])?.estimate // => 0.66666667
 */
export function pooledIndex(
  rows: readonly Answered[],
  frame: Frame = {},
  worth: Worth = shareReading,
): DesignEstimate | undefined {
  const satisfied = rows.map((row) => compensatedSum(row.answers.filter(isAnswered).map(worth)))
  const answered = rows.map((row) => row.answers.filter(isAnswered).length)
  return designRatio(rows, satisfied, answered, frame)
}
