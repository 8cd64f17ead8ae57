import { at } from '../at.ts'
import { compensatedSum } from '../compensated-sum.ts'
import { type DesignEstimate, designEstimate } from './design-estimate.ts'
import { countOf, type Frame, isInside, type Sampled } from './sampled.ts'

/**
 * The weighted sum of a value over the population, with its design-based
 * variance. Nobody at all sums to 0.
 *
 * @param values one for each row, as one respondent has it
 * @example
 * designTotal([{ stratum: 'a', weight: 10 }, { stratum: 'a', weight: 10 }], [3, 4]).estimate // => 70
 */
export function designTotal(rows: readonly Sampled[], values: readonly number[], frame: Frame = {}): DesignEstimate {
  const scores = rows.map((row, i) => (isInside(frame, i) ? row.weight * at(values, i) : 0))
  const total = compensatedSum(rows.map((row, i) => countOf(row) * at(scores, i)))
  return designEstimate(rows, total, scores, frame)
}
