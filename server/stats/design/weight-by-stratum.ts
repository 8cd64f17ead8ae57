import { countOf, type Sampled } from './sampled.ts'

/**
 * Gives each answer the weight N_h/n_h: how many transactions of its stratum it
 * stands for. Rows of a stratum whose N is unknown are left out; coverage must
 * say so. Count only usable answers here, and merge small strata before.
 *
 * @param population transactions closed in the period, by stratum
 * @see specification §3.1
 * @example
 * weightByStratum([{ stratum: 'a' }, { stratum: 'a' }, { stratum: 'new' }], new Map([['a', 30]])) // => [{ stratum: 'a', weight: 15 }, { stratum: 'a', weight: 15 }]
 */
export function weightByStratum<Row extends Omit<Sampled, 'weight'>>(
  rows: readonly Row[],
  population: ReadonlyMap<string, number>,
): readonly (Row & { readonly weight: number })[] {
  const answered = new Map<string, number>()
  for (const row of rows) answered.set(row.stratum, (answered.get(row.stratum) ?? 0) + countOf({ ...row, weight: 0 }))

  return rows.flatMap((row) => {
    const closed = population.get(row.stratum)
    return closed === undefined ? [] : [{ ...row, weight: closed / (answered.get(row.stratum) ?? 1) }]
  })
}
