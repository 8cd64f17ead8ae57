import { at } from '../at.ts'
import { explainedVariance } from './explained-variance.ts'
import { pearsonCorrelation } from './pearson-correlation.ts'

/** What the columns explain together, and each one's part of it. */
export interface ShapleyShares {
  /** R² with all columns */
  readonly explained: number
  /** the parts of R², adding up to it; undefined for a column that never changes */
  readonly parts: readonly (number | undefined)[]
  /** the parts as shares of R², adding up to 1; undefined also when nothing is explained */
  readonly shares: readonly (number | undefined)[]
}

/**
 * Splits R² fairly among correlated factors: the mean, over all orders in which
 * they could enter the regression, of what each adds (LMG, the Shapley value).
 * Exact: every subset is computed, so at most ten columns. Association, not
 * cause. Undefined when the outcome never changes.
 *
 * @see Lindeman, Merenda & Gold (1980); specification §14
 * @example
 * shapleyShares([1, 2, 3, 4], [[1, 2, 3, 5], [2, 1, 2, 1]])?.shares // => [0.895, 0.105]
 */
export function shapleyShares(
  outcome: readonly number[],
  columns: readonly (readonly number[])[],
): ShapleyShares | undefined {
  if (columns.length > 10) throw new RangeError('shapleyShares requires at most ten columns')
  if (new Set(outcome).size < 2) return undefined

  const kept = [...columns.keys()].filter((k) => new Set(at(columns, k)).size > 1)
  const correlation = (x: readonly number[], y: readonly number[]) => pearsonCorrelation(x, y) ?? 0
  const withOutcome = kept.map((k) => correlation(at(columns, k), outcome))
  const table = kept.map((k) => kept.map((l) => (k === l ? 1 : correlation(at(columns, k), at(columns, l)))))
  const explainedBy = subsets(kept.length).map((subset) => explainedVariance(table, withOutcome, subset))

  const parts = columns.map((_, k) =>
    kept.includes(k) ? meanGain(kept.indexOf(k), kept.length, explainedBy) : undefined,
  )
  const explained = at(explainedBy, explainedBy.length - 1)
  const shares = parts.map((part) => (part === undefined || explained === 0 ? undefined : part / explained))
  return { explained, parts, shares }
}

/** All subsets of 0…size−1; the i-th holds k when bit k of i is set. */
function subsets(size: number): number[][] {
  return Array.from({ length: 2 ** size }, (_, bits) =>
    Array.from({ length: size }, (_, k) => k).filter((k) => bits & (1 << k)),
  )
}

/** Of all orders, a subset of s members stands before column k in s!(size−s−1)!/size! of them. */
function meanGain(k: number, size: number, explainedBy: readonly number[]): number {
  let gain = 0
  for (const [bits, explained] of explainedBy.entries()) {
    if (bits & (1 << k)) continue
    const members = bitsSet(bits)
    const part = (factorial(members) * factorial(size - members - 1)) / factorial(size)
    gain += part * (at(explainedBy, bits | (1 << k)) - explained)
  }
  return gain
}

const bitsSet = (bits: number): number => (bits === 0 ? 0 : (bits & 1) + bitsSet(bits >> 1))
const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1))
