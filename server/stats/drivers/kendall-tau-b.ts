import { at } from '../at.ts'
import { marginsOf, type PairTable } from './pair-table.ts'

/**
 * Of all pairs of people, how many more agree in the order of both answers than
 * disagree, with ties accounted for, −1…1. For the methodologist: easier to
 * explain than Spearman's, never far from it. Undefined when a column never
 * changes.
 *
 * @see Kendall (1945); specification §14
 * @example
 * kendallTauB({ x: [3, 4, 5], y: [3, 4, 5], counts: [1, 0, 0, 0, 1, 1, 0, 1, 1] }) // => 0.5
 * kendallTauB({ x: [1, 2], y: [3], counts: [1, 1] }) // => undefined
 */
export function kendallTauB(table: PairTable): number | undefined {
  const margins = marginsOf(table)
  const [inX, inY] = [unequalPairs(margins.x), unequalPairs(margins.y)]
  if (inX === 0 || inY === 0) return undefined
  return agreement(table) / (Math.sqrt(inX) * Math.sqrt(inY))
}

/** Pairs of people whose values differ. */
function unequalPairs(people: readonly number[]): number {
  let [before, pairs] = [0, 0]
  for (const n of people) {
    pairs += n * before
    before += n
  }
  return pairs
}

/** Pairs in the same order in both columns, less those in opposite order; row by row from the lowest x on. */
function agreement({ x, y, counts }: PairTable): number {
  const below = y.map(() => 0)
  let pairs = 0
  for (const row of x.keys()) {
    const own = counts.slice(row * y.length, (row + 1) * y.length)
    let [lower, higher] = [0, below.reduce((sum, n) => sum + n, 0)]
    for (const [column, n] of own.entries()) {
      higher -= at(below, column)
      pairs += n * (lower - higher)
      lower += at(below, column)
    }
    for (const [column, n] of own.entries()) below[column] = at(below, column) + n
  }
  return pairs
}
