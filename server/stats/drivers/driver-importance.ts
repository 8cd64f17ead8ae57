import { at } from '../at.ts'
import type { PairTable } from './pair-table.ts'
import { shapleyShares } from './shapley-shares.ts'
import { pearsonCorrelation, spearmanCorrelation } from './table-correlation.ts'

/** What people complete on the overall answer and all factors said. */
export interface Crossed {
  /** overall answers 1…5, and how many people gave each */
  readonly overall: { readonly values: readonly number[]; readonly people: readonly number[] }
  /** for each factor, its means against the overall answer */
  readonly withOverall: readonly PairTable[]
  /** two factors' means against each other */
  readonly among: (k: number, l: number) => PairTable
}

/** What goes with overall satisfaction: "liên hệ, không phải nguyên nhân". */
export interface DriverImportance {
  /** respondents complete on all columns; show it */
  readonly respondents: number
  readonly explained: number
  /** by factor; undefined for one that never changes */
  readonly importance: readonly (number | undefined)[]
  readonly spearman: readonly (number | undefined)[]
}

/**
 * How much each factor goes with the overall answer. Undefined, and nothing is
 * to be shown, with fewer than 100 complete respondents, fewer than 30 of them
 * not satisfied, or an overall answer that never changes.
 *
 * @see specification §14; Martilla & James (1977) for the map drawn from it
 * @example
 * driverImportance({ overall: { values: [2, 4, 5], people: [1, 1, 1] }, withOverall: [], among: () => ({ x: [], y: [], counts: [] }) }) // => undefined
 */
export function driverImportance({ overall, withOverall, among }: Crossed): DriverImportance | undefined {
  const count = (holds: (level: number) => boolean) =>
    overall.people.reduce((sum, n, i) => sum + (holds(at(overall.values, i)) ? n : 0), 0)
  const respondents = count(() => true)
  if (respondents < 100 || count((level) => level < 4) < 30) return undefined
  if (overall.people.filter((n) => n > 0).length < 2) return undefined

  const correlations = withOverall.map((_, k) =>
    withOverall.map((_, l) => (k === l ? 1 : pearsonCorrelation(among(k, l)))),
  )
  const split = shapleyShares(withOverall.map(pearsonCorrelation), correlations)
  return {
    respondents,
    explained: split.explained,
    importance: split.shares,
    spearman: withOverall.map(spearmanCorrelation),
  }
}
