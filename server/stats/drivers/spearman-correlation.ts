import { midranks } from './midranks.ts'
import { pearsonCorrelation } from './pearson-correlation.ts'

/**
 * How closely two columns rise together, whatever the distances between the
 * levels of the scale: the correlation of their midranks, −1…1. Undefined when a
 * column never changes.
 *
 * @see specification §14
 * @example
 * spearmanCorrelation([5, 4, 3, 4, 5], [5, 5, 3, 4, 4]) // => 0.555556
 */
export function spearmanCorrelation(x: readonly number[], y: readonly number[]): number | undefined {
  return pearsonCorrelation(midranks(x), midranks(y))
}
