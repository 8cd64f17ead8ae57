import { at } from '../at.ts'

/**
 * Turns a list of p-values into q-values: flag all with q ≤ 0.05 and on average
 * at most 5 % of the flags are false, however long the list. In the order given.
 *
 * @see Benjamini & Hochberg (1995); specification §7.3
 * @example
 * benjaminiHochberg([0.01, 0.04, 0.03, 0.005, 0.2]) // => [0.025, 0.05, 0.05, 0.025, 0.2]
 * benjaminiHochberg([]) // => []
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const byRank = [...pValues.keys()].sort((i, j) => at(pValues, i) - at(pValues, j))
  const qValues = new Array<number>(pValues.length).fill(1)
  let smallest = 1
  for (let rank = pValues.length; rank >= 1; rank--) {
    const index = at(byRank, rank - 1)
    smallest = Math.min(smallest, (at(pValues, index) * pValues.length) / rank)
    qValues[index] = smallest
  }
  return qValues
}
