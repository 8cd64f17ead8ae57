import type { DesignEstimate } from './design-estimate.ts'
import { designRatio } from './design-ratio.ts'
import type { Frame, Sampled } from './sampled.ts'

/**
 * The weighted mean of a value (a share, when the values are 0 and 1) with its
 * design-based variance. Undefined when nobody carries any weight.
 *
 * @param values one for each row, as one respondent has it
 * @example
 * designMean([{ stratum: 'a', weight: 1, count: 2 }, { stratum: 'a', weight: 1, count: 2 }], [1, 0])?.variance // => 0.08333333
 * designMean([], []) // => undefined
 */
export function designMean(
  rows: readonly Sampled[],
  values: readonly number[],
  frame: Frame = {},
): DesignEstimate | undefined {
  return designRatio(rows, values, new Array<number>(rows.length).fill(1), frame)
}
