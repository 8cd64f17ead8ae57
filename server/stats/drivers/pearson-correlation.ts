import { sampleCorrelation } from 'simple-statistics'

/**
 * How closely two columns follow a straight line, −1…1. Undefined when one of
 * them never changes, or there are fewer than two pairs.
 *
 * @example
 * pearsonCorrelation([1, 2, 3, 4], [2, 4, 5, 9]) // => 0.964764
 * pearsonCorrelation([1, 2, 3], [5, 5, 5]) // => undefined
 */
export function pearsonCorrelation(x: readonly number[], y: readonly number[]): number | undefined {
  if (x.length !== y.length) throw new RangeError('pearsonCorrelation requires columns of the same length')
  if (new Set(x).size < 2 || new Set(y).size < 2) return undefined
  return sampleCorrelation([...x], [...y])
}
