import { kishSampleSize } from '../stats/design/kish-sample-size.ts'
import type { Interval } from '../stats/interval.ts'
import { isFragile } from '../stats/trust/is-fragile.ts'
import { manskiBounds } from '../stats/trust/manski-bounds.ts'
import { type Representativity, rIndicator } from '../stats/trust/r-indicator.ts'
import { responseRates } from '../stats/trust/response-rates.ts'
import { tippingPoint } from '../stats/trust/tipping-point.ts'
import type { Estimate } from './estimate.ts'
import { frameOf, type Population } from './frame.ts'
import type { Tally } from './tally.ts'

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
export function trustOf(found: Estimate, populations: readonly Population[], target?: number): Trust | undefined {
  const tallies: Tally[] = found.rows.map(({ tally }) => tally)
  const { strata, keyOf } = frameOf(tallies, populations)
  const known = strata.filter(({ population }) => (population ?? 0) > 0)
  if (known.length === 0) return undefined

  const answered = new Map<string, number>()
  for (const { tally, count } of found.rows) answered.set(keyOf(tally), (answered.get(keyOf(tally)) ?? 0) + count)
  const cells = known.map(({ key, population = 0 }) => ({ population, respondents: answered.get(key) ?? 0 }))
  const population = cells.reduce((sum, cell) => sum + cell.population, 0)
  const respondents = cells.reduce((sum, cell) => sum + cell.respondents, 0)
  const share = found.figure?.share ?? 0
  const satisfied = (found.unweighted?.share ?? 0) * respondents
  const tipping = target === undefined ? undefined : tippingPoint({ population, respondents, satisfied, target })
  const rates = responseRates(cells)
  return {
    population,
    respondents,
    responseRate: rates.overall,
    coverage: rates.coverage,
    kishSize: kishSampleSize(found.rows),
    bounds: respondents <= population ? manskiBounds({ population, respondents, satisfied }) : undefined,
    tipping,
    fragile: isFragile(share, tipping),
    representativity: rIndicator(cells),
  }
}
