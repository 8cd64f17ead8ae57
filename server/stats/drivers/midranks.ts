import { at } from '../at.ts'

/**
 * The rank of each value, from 1; equal values share the mean of their ranks, as
 * five-level answers nearly always must.
 *
 * @example
 * midranks([5, 3, 5, 4]) // => [3.5, 1, 3.5, 2]
 */
export function midranks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((i, j) => at(values, i) - at(values, j))
  const ranks = new Array<number>(values.length).fill(0)
  for (let start = 0; start < order.length; ) {
    const value = at(values, at(order, start))
    let end = start
    while (end < order.length && values[at(order, end)] === value) end++
    for (const i of order.slice(start, end)) ranks[i] = (start + 1 + end) / 2
    start = end
  }
  return ranks
}
