/**
 * Whether a conclusion is "mong manh": it would turn if the silent differed from
 * those who answered by less than ten points. Not so when the silent cannot turn
 * it at all.
 *
 * @param share satisfied among those who answered
 * @param tipping see tippingPoint
 * @see specification §5.2
 * @example
 * isFragile(0.93, 0.886) // => true
 * isFragile(0.93, 0.7) // => false
 * isFragile(0.97, -1.28) // => false
 */
export function isFragile(share: number, tipping: number | undefined): boolean {
  if (tipping === undefined || tipping < 0 || tipping > 1) return false
  return Math.abs(share - tipping) < 0.1
}
