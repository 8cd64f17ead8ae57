/**
 * The sum of many numbers without the slow loss of the last digits: Neumaier's
 * variant of Kahan's method carries what each addition rounds away and adds it
 * at the end. Published figures are sums over thousands of weighted answers and
 * must come out the same on every run; sort the rows (by id) and they do, bit
 * for bit. Nothing at all sums to 0.
 *
 * @see Neumaier (1974), Z. angew. Math. Mech. 54
 * @example
 * compensatedSum([1, 1e100, 1, -1e100]) // => 2
 * compensatedSum([]) // => 0
 */
export function compensatedSum(values: Iterable<number>): number {
  let sum = 0
  let lost = 0
  for (const value of values) {
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  return Number.isFinite(sum) ? sum + lost : sum
}
