import { at } from '../at.ts'
import { compensatedSum } from '../compensated-sum.ts'
import { countOf, type Sampled } from './sampled.ts'

/**
 * Adjusts the weights so that each group (age, sex) adds up to its known size,
 * and marks the rows so that the variance engine knows. Undefined when nobody
 * of some group answered: merge that group with a neighbour first.
 *
 * @param groupOf the group of each row
 * @param sizes how many people each group has
 * @see specification §3.5; Holt & Smith (1979); R, survey::postStratify
 * @example
 * postStratify([{ stratum: 's', weight: 2 }], ['women'], new Map([['women', 50]])) // => [{ stratum: 's', weight: 50, postStratum: 'women' }]
 * postStratify([{ stratum: 's', weight: 2 }], ['women'], new Map([['women', 50], ['men', 40]])) // => undefined
 */
export function postStratify<Row extends Sampled>(
  rows: readonly Row[],
  groupOf: readonly string[],
  sizes: ReadonlyMap<string, number>,
): readonly (Row & { readonly postStratum: string })[] | undefined {
  const weightOf = (group: string) =>
    compensatedSum(rows.map((row, i) => (groupOf[i] === group ? countOf(row) * row.weight : 0)))
  const factors = new Map<string, number>()
  for (const [group, size] of sizes) {
    const estimated = weightOf(group)
    if (estimated === 0 && size > 0) return undefined
    factors.set(group, estimated === 0 ? 0 : size / estimated)
  }
  return rows.map((row, i) => {
    const postStratum = at(groupOf, i)
    const factor = factors.get(postStratum)
    if (factor === undefined) throw new RangeError(`postStratify requires the size of the group “${postStratum}”`)
    return { ...row, weight: row.weight * factor, postStratum }
  })
}
