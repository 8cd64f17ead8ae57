/**
 * The element at `index`, which must be there: for loops whose bounds already
 * guarantee it. A hole is our own mistake and says so at once, instead of
 * travelling on as NaN into a published figure.
 *
 * @example
 * at([4, 5, 3], 1) // => 5
 */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new RangeError(`at requires an index inside the list, not ${index} of ${list.length}`)
  return found
}
