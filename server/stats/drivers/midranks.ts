/**
 * The rank of each value, from 1, by how many people gave it, the lowest value
 * first: people with equal values share the mean of their ranks, as five-level
 * answers nearly always must.
 *
 * @example
 * midranks([1, 1, 2]) // => [1, 2, 3.5]
 */
export function midranks(people: readonly number[]): number[] {
  let before = 0
  return people.map((n) => {
    const rank = before + (n + 1) / 2
    before += n
    return rank
  })
}
