import { at } from '../at.ts'
import { compensatedSum } from '../compensated-sum.ts'
import { designMean } from './design-mean.ts'
import { countOf, type Frame, type Sampled } from './sampled.ts'

/**
 * How much the design (strata, clusters, weights) inflates the variance of a
 * mean, against a simple random sample of as many respondents: 2 means half the
 * answers are wasted. Undefined when the comparison has no variance, or more
 * people answered than the weights stand for.
 *
 * @param against simple sampling 'without' replacement from Σw people, or 'with'
 * @see Kish (1965), Survey Sampling, §8.2
 * @example
 * designEffect([{ stratum: 'a', weight: 5, count: 3 }, { stratum: 'a', weight: 5, count: 3 }], [1, 0], {}, 'with') // => 1
 */
export function designEffect(
  rows: readonly Sampled[],
  values: readonly number[],
  frame: Pick<Frame, 'population'> = {},
  against: 'without' | 'with' = 'without',
): number | undefined {
  const mean = designMean(rows, values, frame)
  if (mean?.variance === undefined) return undefined

  const size = rows.reduce((sum, row) => sum + (row.weight === 0 ? 0 : countOf(row)), 0)
  const weight = compensatedSum(rows.map((row) => countOf(row) * row.weight))
  const squares = rows.map((row, i) => countOf(row) * row.weight * (at(values, i) - mean.estimate) ** 2)
  const spread = ((compensatedSum(squares) / weight) * size) / (size - 1)
  const simple = (spread / size) * (against === 'with' ? 1 : (weight - size) / weight)
  return simple > 0 ? mean.variance / simple : undefined
}
