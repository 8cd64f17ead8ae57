import { at } from '../at.ts'

/**
 * Of all pairs of people, how many more agree in the order of both answers than
 * disagree, with ties accounted for, −1…1. For the methodologist: easier to
 * explain than Spearman's, never far from it. Takes time in proportion to the
 * square of the people. Undefined when a column never changes.
 *
 * @see Kendall (1945); specification §14
 * @example
 * kendallTauB([5, 4, 3, 4, 5], [5, 5, 3, 4, 4]) // => 0.5
 * kendallTauB([1, 2], [3, 3]) // => undefined
 */
export function kendallTauB(x: readonly number[], y: readonly number[]): number | undefined {
  if (x.length !== y.length) throw new RangeError('kendallTauB requires columns of the same length')

  let agreement = 0
  let differInX = 0
  let differInY = 0
  for (let i = 1; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const inX = Math.sign(at(x, i) - at(x, j))
      const inY = Math.sign(at(y, i) - at(y, j))
      agreement += inX * inY
      differInX += Math.abs(inX)
      differInY += Math.abs(inY)
    }
  }
  if (differInX === 0 || differInY === 0) return undefined
  return agreement / (Math.sqrt(differInX) * Math.sqrt(differInY))
}
