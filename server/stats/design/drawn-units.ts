import { countOf, type Sampled } from './sampled.ts'

/**
 * How many units were drawn first: residential groups where groups were drawn,
 * respondents where they were drawn themselves. Degrees of freedom are these
 * minus the strata.
 *
 * @example
 * drawnUnits([{ stratum: 'a', weight: 1, psu: '1' }, { stratum: 'a', weight: 1, psu: '1' }, { stratum: 'b', weight: 1, count: 3 }]) // => 4
 */
export function drawnUnits(rows: readonly Sampled[]): number {
  const groups = new Set(
    rows.flatMap(({ stratum, psu }) => (psu === undefined ? [] : [JSON.stringify([stratum, psu])])),
  )
  const alone = rows.reduce((sum, row) => (row.psu === undefined ? sum + countOf(row) : sum), 0)
  return groups.size + alone
}
