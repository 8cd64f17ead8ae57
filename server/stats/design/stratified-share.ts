import type { DesignEstimate } from './design-estimate.ts'
import { designMean } from './design-mean.ts'

/** A weighting cell: transactions closed, usable answers, and how many of these were satisfied. */
export interface ShareCell {
  readonly population: number
  readonly respondents: number
  readonly satisfied: number
}

/**
 * The share satisfied when each cell counts as much as its transactions, from
 * counts alone, with the variance conditional on who answered (specification
 * §3.1). Cells nobody answered are left out (coverage tells of them). Undefined
 * without any answer.
 *
 * @example
 * stratifiedShare([{ population: 100, respondents: 10, satisfied: 9 }, { population: 300, respondents: 20, satisfied: 12 }])?.estimate // => 0.675
 * stratifiedShare([{ population: 100, respondents: 0, satisfied: 0 }]) // => undefined
 */
export function stratifiedShare(cells: readonly ShareCell[]): DesignEstimate | undefined {
  const rows = cells.flatMap(({ population, respondents, satisfied }, i) => {
    if (respondents === 0) return []
    const place = { stratum: String(i), weight: population / respondents }
    return [
      { ...place, count: satisfied, value: 1 },
      { ...place, count: respondents - satisfied, value: 0 },
    ].filter((row) => row.count > 0)
  })
  return designMean(
    rows,
    rows.map((row) => row.value),
  )
}
