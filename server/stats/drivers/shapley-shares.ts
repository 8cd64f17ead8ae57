import { at } from '../at.ts'
import { explainedVariance } from './explained-variance.ts'

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
 * cause. The outcome must change.
 *
 * @param withOutcome correlation of each column with the outcome; undefined for one that never changes
 * @param among correlations of the columns among themselves, a symmetric table
 * @see Lindeman, Merenda & Gold (1980); specification §14
 * @example
 * shapleyShares([0.6, undefined], [[1, undefined], [undefined, 1]]) // => { explained: 0.36, parts: [0.36, undefined], shares: [1, undefined] }
 */
export function shapleyShares(
  withOutcome: readonly (number | undefined)[],
  among: readonly (readonly (number | undefined)[])[],
): ShapleyShares {
  if (withOutcome.length > 10) throw new RangeError('shapleyShares requires at most ten columns')
  const kept = withOutcome.flatMap((correlation, k) => (correlation === undefined ? [] : [k]))
  const outcome = kept.map((k) => withOutcome[k] ?? 0)
  const table = kept.map((k) => kept.map((l) => (k === l ? 1 : (at(among, k)[l] ?? 0))))
  const explainedBy = subsets(kept.length).map((subset) => explainedVariance(table, outcome, subset))

  const parts = withOutcome.map((_, k) =>
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
