import { sampleVariance } from 'simple-statistics'
import { at } from '../at.ts'
import type { Interval } from '../interval.ts'
import { fQuantile } from '../special/f-quantile.ts'
import { completeRows } from './complete-rows.ts'
import { pearsonCorrelation } from './pearson-correlation.ts'

/** How well the items of a factor measure one thing. */
export interface Reliability {
  readonly respondents: number
  readonly alpha: number
  /** from correlations instead of covariances; undefined when an item never changes */
  readonly standardizedAlpha: number | undefined
  /** Feldt's 95 % interval */
  readonly interval: Interval
  /** by item: its correlation with the sum of the others, and alpha without it; undefined where not defined */
  readonly itemRest: readonly (number | undefined)[]
  readonly alphaWithout: readonly (number | undefined)[]
}

/**
 * Cronbach's alpha over the respondents who answered every item. Below 0.7
 * rewrite items; above 0.95 they repeat each other, or one column was ticked
 * throughout. Undefined with fewer than two items or respondents, or when the
 * sums never change. The caller asks for three items and 100 respondents.
 *
 * @param items for each item the answers 1…5; 0 ("does not apply") and null are missing
 * @see Cronbach (1951); Feldt (1965); specification §15.1
 * @example
 * cronbachAlpha([[1, 2, 3, 4], [1, 3, 3, 4], [2, 2, 3, 5]])?.alpha // => 0.94736842
 * cronbachAlpha([[4, 4], [5, 5]]) // => undefined
 */
export function cronbachAlpha(items: readonly (readonly (number | null)[])[]): Reliability | undefined {
  const rows = completeRows(items.map((item) => item.map((answer) => answer || null)))
  const columns = items.map((item) => rows.map((i) => at(item, i) ?? Number.NaN))
  const alpha = alphaOf(columns)
  if (alpha === undefined) return undefined

  const others = (k: number) => columns.filter((_, l) => l !== k)
  return {
    respondents: rows.length,
    alpha,
    standardizedAlpha: standardized(columns),
    interval: feldt(alpha, rows.length, items.length),
    itemRest: columns.map((column, k) => pearsonCorrelation(column, sums(others(k)))),
    alphaWithout: columns.map((_, k) => alphaOf(others(k))),
  }
}

function alphaOf(columns: readonly (readonly number[])[]): number | undefined {
  const count = columns.length
  const total = sums(columns)
  if (count < 2 || new Set(total).size < 2) return undefined

  const within = columns.reduce((sum, column) => sum + sampleVariance([...column]), 0)
  return (count / (count - 1)) * (1 - within / sampleVariance(total))
}

/** The sum of the items, respondent by respondent. */
function sums(columns: readonly (readonly number[])[]): number[] {
  return (columns[0] ?? []).map((_, i) => columns.reduce((sum, column) => sum + at(column, i), 0))
}

function standardized(columns: readonly (readonly number[])[]): number | undefined {
  const pairs = columns.flatMap((x, k) => columns.slice(k + 1).map((y) => pearsonCorrelation(x, y)))
  const known = pairs.filter((correlation) => correlation !== undefined)
  if (known.length < pairs.length) return undefined

  const mean = known.reduce((sum, correlation) => sum + correlation, 0) / known.length
  return (columns.length * mean) / (1 + (columns.length - 1) * mean)
}

function feldt(alpha: number, respondents: number, items: number): Interval {
  const df1 = respondents - 1
  const df2 = df1 * (items - 1)
  return {
    low: 1 - (1 - alpha) * fQuantile(0.975, df1, df2),
    high: 1 - (1 - alpha) * fQuantile(0.025, df1, df2),
  }
}
