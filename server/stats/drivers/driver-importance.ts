import { at } from '../at.ts'
import { completeRows } from './complete-rows.ts'
import { shapleyShares } from './shapley-shares.ts'
import { spearmanCorrelation } from './spearman-correlation.ts'

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
 * to be shown, with fewer than 100 complete respondents or fewer than 30 of them
 * not satisfied.
 *
 * @param overall 1…5, null where missing
 * @param factors for each factor, the respondents' factor means
 * @see specification §14; Martilla & James (1977) for the map drawn from it
 * @example
 * driverImportance([5, 2, 4], [[5, 3, 4]]) // => undefined
 */
export function driverImportance(
  overall: readonly (number | null)[],
  factors: readonly (readonly (number | null)[])[],
): DriverImportance | undefined {
  const rows = completeRows([overall, ...factors])
  const valuesOf = (column: readonly (number | null)[]) => rows.map((i) => at(column, i) ?? Number.NaN)
  const outcome = valuesOf(overall)
  if (outcome.length < 100 || outcome.filter((answer) => answer < 4).length < 30) return undefined

  const columns = factors.map(valuesOf)
  const split = shapleyShares(outcome, columns)
  if (!split) return undefined
  return {
    respondents: outcome.length,
    explained: split.explained,
    importance: split.shares,
    spearman: columns.map((column) => spearmanCorrelation(column, outcome)),
  }
}
