import { at } from '../at.ts'

/** Below this, what is left of a column is another column in disguise. */
const redundant = 1e-10

/**
 * R² of a linear regression, from correlations alone: what share of the outcome's
 * differences some columns explain together. Columns that add nothing new are
 * passed over. No columns explain 0.
 *
 * @param correlations of the columns among themselves, a symmetric table
 * @param withOutcome correlation of each column with the outcome
 * @param chosen places of the columns used
 * @example
 * explainedVariance([[1, 0.5], [0.5, 1]], [0.6, 0.5], [0, 1]) // => 0.413333
 * explainedVariance([[1, 0.5], [0.5, 1]], [0.6, 0.5], []) // => 0
 */
export function explainedVariance(
  correlations: readonly (readonly number[])[],
  withOutcome: readonly number[],
  chosen: readonly number[],
): number {
  const table = chosen.map((i) => [...chosen.map((j) => at(at(correlations, i), j)), at(withOutcome, i)])
  let explained = 0
  for (const [i, row] of table.entries()) {
    const pivot = at(row, i)
    if (pivot < redundant) continue
    explained += at(row, chosen.length) ** 2 / pivot
    for (const below of table.slice(i + 1)) subtract(below, row, at(below, i) / pivot)
  }
  return explained
}

/** Gaussian elimination of one row. */
function subtract(target: number[], row: readonly number[], factor: number) {
  for (const [k, value] of row.entries()) target[k] = at(target, k) - factor * value
}
