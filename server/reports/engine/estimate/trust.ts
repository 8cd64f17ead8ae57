import type { Interval } from '../../../stats/interval.ts'
import { isFragile } from '../../../stats/trust/is-fragile.ts'
import { manskiBounds } from '../../../stats/trust/manski-bounds.ts'
import { type Representativity, rIndicator } from '../../../stats/trust/r-indicator.ts'
import { responseRates } from '../../../stats/trust/response-rates.ts'
import { tippingPoint } from '../../../stats/trust/tipping-point.ts'
import type { Estimate } from './estimate.ts'

/** How far a stream of people who chose to answer can be believed (specification §6). */
export type Trust = {
  readonly population: number
  readonly respondents: number
  readonly responseRate: number | undefined
  /** Share of the transactions whose stratum somebody answered for. */
  readonly coverage: number | undefined
  readonly kishSize: number
  /** Lowest and highest share possible, whatever the silent would have said. */
  readonly bounds: Interval | undefined
  /** Share of the silent that must be satisfied for the truth to equal the target. */
  readonly tipping: number | undefined
  readonly fragile: boolean
  readonly representativity: Representativity | undefined
}

/**
 * The honesty numbers beside a figure. They speak of the strata whose
 * transactions are known.
 *
 * @returns undefined when no transactions are known at all
 */
export function trustOf(found: Estimate, target?: number): Trust | undefined {
  const { served: cells } = found
  if (cells.length === 0) return undefined

  const population = cells.reduce((sum, cell) => sum + cell.population, 0)
  const respondents = cells.reduce((sum, cell) => sum + cell.respondents, 0)
  const share = found.figure?.share ?? 0
  const satisfied = (found.unweightedShare ?? 0) * respondents
  const tipping = target === undefined ? undefined : tippingPoint({ population, respondents, satisfied, target })
  const rates = responseRates(cells)
  return {
    population,
    respondents,
    responseRate: rates.overall,
    coverage: rates.coverage,
    kishSize: found.kishSize,
    bounds: respondents <= population ? manskiBounds({ population, respondents, satisfied }) : undefined,
    tipping,
    fragile: isFragile(share, tipping),
    representativity: rIndicator(cells),
  }
}
