/** How many people gave each pair of values: a row for each value of x, a column for each of y, both ascending. */
export interface PairTable {
  readonly x: readonly number[]
  readonly y: readonly number[]
  /** row by row */
  readonly counts: readonly number[]
}

/**
 * How many people gave each value of x, and each of y.
 *
 * @example
 * marginsOf({ x: [1, 5], y: [4, 5], counts: [2, 0, 1, 3] }) // => { x: [2, 4], y: [3, 3] }
 */
export function marginsOf({ x, y, counts }: PairTable): { readonly x: number[]; readonly y: number[] } {
  const margins = { x: x.map(() => 0), y: y.map(() => 0) }
  for (const [i, n] of counts.entries()) {
    const [row, column] = [Math.floor(i / y.length), i % y.length]
    margins.x[row] = (margins.x[row] ?? 0) + n
    margins.y[column] = (margins.y[column] ?? 0) + n
  }
  return margins
}
