import { groupBy } from '../../stats/group-by.ts'

/**
 * Kendall's tau-b, the same number as `kendallTauB` gives person by person, but
 * people with the same two values are taken together: five-level answers make
 * few distinct pairs, so that twenty thousand people take no longer than a
 * hundred. Undefined when a column never changes.
 *
 * @see Kendall (1945); specification §14
 * @example
 * kendallOfPairs([5, 4, 3, 4, 5], [5, 5, 3, 4, 4]) // => 0.5
 * kendallOfPairs([1, 2], [3, 3]) // => undefined
 */
export function kendallOfPairs(x: readonly number[], y: readonly number[]): number | undefined {
  const people = x.map((value, i) => ({ x: value, y: y[i] ?? Number.NaN }))
  const groups = [...groupBy(people, (one) => `${one.x} ${one.y}`).values()]
  const points = groups.flatMap(([first, ...others]) => (first ? [{ ...first, count: others.length + 1 }] : []))

  let agreement = 0
  let differInX = 0
  let differInY = 0
  for (const [i, one] of points.entries()) {
    for (const other of points.slice(0, i)) {
      const pairs = one.count * other.count
      const inX = Math.sign(one.x - other.x)
      const inY = Math.sign(one.y - other.y)
      agreement += pairs * inX * inY
      differInX += pairs * Math.abs(inX)
      differInY += pairs * Math.abs(inY)
    }
  }
  if (differInX === 0 || differInY === 0) return undefined
  return agreement / (Math.sqrt(differInX) * Math.sqrt(differInY))
}
