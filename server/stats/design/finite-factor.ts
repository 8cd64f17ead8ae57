import { compensatedSum } from '../compensated-sum.ts'
import { groupBy } from '../group-by.ts'
import { drawnUnits } from './drawn-units.ts'
import type { DesignVariance } from './linearized-variance.ts'
import { countOf, type Frame, isInside, type Sampled } from './sampled.ts'

/**
 * The part of the variance that is left when the population is finite: 1 when
 * it counts as endless, 0 when everybody was asked. It is the ratio of the two
 * variances; where both are 0 (all satisfied) the strata's sizes alone give it.
 *
 * @see specification §3.3
 * @example
 * finiteFactor([], { variance: 3, withoutFpc: 4 }) // => 0.75
 * finiteFactor([{ stratum: 'a', weight: 4, count: 25 }], undefined, { population: new Map([['a', 100]]) }) // => 0.75
 */
export function finiteFactor(rows: readonly Sampled[], found: DesignVariance | undefined, frame: Frame = {}): number {
  if (found && found.withoutFpc > 0) return found.variance / found.withoutFpc

  const inside = rows.filter((_, i) => isInside(frame, i))
  const strata = [...groupBy(inside, (row) => row.stratum)].map(([stratum, members]) => {
    const weight = compensatedSum(members.map((row) => countOf(row) * row.weight))
    const drawn = drawnUnits(members)
    const fraction = Math.min(1, drawn / (frame.population?.get(stratum) ?? Number.POSITIVE_INFINITY))
    return { share: weight ** 2 / drawn, fraction }
  })
  const left = compensatedSum(strata.map(({ share, fraction }) => share * (1 - fraction)))
  const whole = compensatedSum(strata.map(({ share }) => share))
  return whole === 0 ? 1 : left / whole
}
