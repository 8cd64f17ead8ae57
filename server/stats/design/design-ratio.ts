import { at } from '../at.ts'
import { compensatedSum } from '../compensated-sum.ts'
import { type DesignEstimate, designEstimate } from './design-estimate.ts'
import { countOf, type Frame, isInside, type Sampled } from './sampled.ts'

/**
 * The weighted sum of one thing over the weighted sum of another, such as
 * satisfied answers over answers given, with its design-based variance.
 * Undefined when there is nothing below the line.
 *
 * @param numerators one value for each row, as one respondent has it
 * @see specification §3.3; Lohr (2022), Sampling, §4.1
 * @example
 * designRatio([{ stratum: 'a', weight: 2 }, { stratum: 'a', weight: 2 }], [3, 1], [4, 4])?.estimate // => 0.5
 * designRatio([], [], []) // => undefined
 */
export function designRatio(
  rows: readonly Sampled[],
  numerators: readonly number[],
  denominators: readonly number[],
  frame: Frame = {},
): DesignEstimate | undefined {
  const weights = rows.map((row, i) => (isInside(frame, i) ? row.weight : 0))
  const total = (values: readonly number[]) =>
    compensatedSum(rows.map((row, i) => countOf(row) * at(weights, i) * at(values, i)))
  const below = total(denominators)
  if (below === 0) return undefined

  const ratio = total(numerators) / below
  const scores = weights.map((weight, i) => (weight * (at(numerators, i) - ratio * at(denominators, i))) / below)
  return designEstimate(rows, ratio, scores, frame)
}
