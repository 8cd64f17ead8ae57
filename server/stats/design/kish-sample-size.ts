import { compensatedSum } from '../compensated-sum.ts'
import { countOf, type Frame, isInside, type Sampled } from './sampled.ts'

/**
 * Kish's effective sample size, (Σw)²/Σw²: how many equally weighted answers
 * these unequally weighted ones are worth. Equal weights give the number of
 * respondents; no weight at all gives 0.
 *
 * @see Kish (1965), Survey Sampling, §11.7
 * @example
 * kishSampleSize([{ stratum: 'a', weight: 3, count: 5 }, { stratum: 'b', weight: 4, count: 3 }]) // => 7.838709677
 */
export function kishSampleSize(rows: readonly Sampled[], frame: Frame = {}): number {
  const inside = rows.filter((_, i) => isInside(frame, i))
  const sum = compensatedSum(inside.map((row) => countOf(row) * row.weight))
  const squares = compensatedSum(inside.map((row) => countOf(row) * row.weight ** 2))
  return squares === 0 ? 0 : sum ** 2 / squares
}
