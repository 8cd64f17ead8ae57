import { at } from '../at.ts'
import type { Interval } from '../interval.ts'
import { fQuantile } from '../special/f-quantile.ts'

/** The items of a factor, of those who answered every one: sums of the answers, and of their products two by two. */
export interface ItemMoments {
  readonly respondents: number
  readonly sums: readonly number[]
  /** row by row, item × item */
  readonly products: readonly number[]
}

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
 * @see Cronbach (1951); Feldt (1965); specification §15.1
 * @example
 * cronbachAlpha({ respondents: 4, sums: [10, 12], products: [30, 35, 35, 42] })?.alpha // => 0.952381
 * cronbachAlpha({ respondents: 2, sums: [8, 10], products: [32, 40, 40, 50] }) // => undefined
 */
export function cronbachAlpha(items: ItemMoments): Reliability | undefined {
  const { respondents } = items
  const size = items.sums.length
  const all = [...items.sums.keys()]
  const covariance = (k: number, l: number) =>
    (at(items.products, k * size + l) - at(items.sums, k) * (at(items.sums, l) / respondents)) / (respondents - 1)
  const alpha = respondents < 2 ? undefined : alphaOf(all, covariance)
  if (alpha === undefined) return undefined

  const others = (k: number) => all.filter((l) => l !== k)
  return {
    respondents,
    alpha,
    standardizedAlpha: standardized(all, covariance),
    interval: feldt(alpha, respondents, size),
    itemRest: all.map((k) => {
      const rest = others(k).reduce((sum, l) => sum + covariance(k, l), 0)
      return correlation(rest, covariance(k, k), total(others(k), covariance))
    }),
    alphaWithout: all.map((k) => alphaOf(others(k), covariance)),
  }
}

type Covariance = (k: number, l: number) => number

/** The variance of the sum of some items. */
const total = (items: readonly number[], covariance: Covariance): number =>
  items.reduce((sum, k) => items.reduce((row, l) => row + covariance(k, l), sum), 0)

function alphaOf(items: readonly number[], covariance: Covariance): number | undefined {
  const count = items.length
  const ofSum = total(items, covariance)
  if (count < 2 || ofSum <= hair) return undefined
  const within = items.reduce((sum, k) => sum + covariance(k, k), 0)
  return (count / (count - 1)) * (1 - within / ofSum)
}

/** A variance that is nothing but the last digits of the sums it was made from. */
const hair = 1e-9

const correlation = (together: number, first: number, second: number): number | undefined =>
  first <= hair || second <= hair ? undefined : together / Math.sqrt(first * second)

function standardized(items: readonly number[], covariance: Covariance): number | undefined {
  const pairs = items.flatMap((k) =>
    items.slice(k + 1).map((l) => correlation(covariance(k, l), covariance(k, k), covariance(l, l))),
  )
  const known = pairs.filter((one) => one !== undefined)
  if (known.length < pairs.length) return undefined
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length
  return (items.length * mean) / (1 + (items.length - 1) * mean)
}

function feldt(alpha: number, respondents: number, items: number): Interval {
  const df1 = respondents - 1
  const df2 = df1 * (items - 1)
  return {
    low: 1 - (1 - alpha) * fQuantile(0.975, df1, df2),
    high: 1 - (1 - alpha) * fQuantile(0.025, df1, df2),
  }
}
