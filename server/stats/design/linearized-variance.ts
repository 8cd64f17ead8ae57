import { compensatedSum } from '../compensated-sum.ts'
import { centreWithinPostStrata } from './centre-within-post-strata.ts'
import { type PsuTotal, psuTotals } from './psu-totals.ts'
import type { Frame, Sampled } from './sampled.ts'

/** The variance of an estimate as the sample was drawn, and as if drawn from a world without end. */
export interface DesignVariance {
  readonly variance: number
  readonly withoutFpc: number
}

/**
 * The one variance engine: what each unit drawn first contributes to the
 * estimate (its linearized score) varies around its stratum's mean, and that is
 * all the uncertainty there is. A person's twelve answers are one score, not
 * twelve. Undefined when a stratum holds a single unit of several: merge strata
 * first.
 *
 * @param scores one for each row, the score of one respondent; 0 outside the group asked about
 * @see specification §3.3; Lohr (2022), Sampling, §9.1; R, survey::svyrecvar
 * @example
 * linearizedVariance([{ stratum: 'a', weight: 1 }, { stratum: 'a', weight: 1 }], [1, 3]) // => { variance: 4, withoutFpc: 4 }
 * linearizedVariance([{ stratum: 'a', weight: 1 }], [1]) // => undefined
 */
export function linearizedVariance(
  rows: readonly Sampled[],
  scores: readonly number[],
  population: Frame['population'] = new Map(),
): DesignVariance | undefined {
  const withFpc: number[] = []
  const withoutFpc: number[] = []
  for (const [stratum, totals] of psuTotals(rows, centreWithinPostStrata(rows, scores))) {
    const drawn = compensatedSum(totals.map((psu) => psu.count))
    const fraction = Math.min(1, drawn / (population.get(stratum) ?? Number.POSITIVE_INFINITY))
    if (drawn < 2 && fraction < 1) return undefined

    const spread = drawn < 2 ? 0 : (drawn / (drawn - 1)) * squaredDeviations(totals, drawn)
    withFpc.push((1 - fraction) * spread)
    withoutFpc.push(spread)
  }
  return { variance: compensatedSum(withFpc), withoutFpc: compensatedSum(withoutFpc) }
}

/** Measured from the first unit, so that units all alike give exactly 0: "no variance" is a case of its own later on. */
function squaredDeviations(totals: readonly PsuTotal[], drawn: number): number {
  const origin = totals[0]?.total ?? 0
  const mean = compensatedSum(totals.map((psu) => psu.count * (psu.total - origin))) / drawn
  return compensatedSum(totals.map((psu) => psu.count * (psu.total - origin - mean) ** 2))
}
