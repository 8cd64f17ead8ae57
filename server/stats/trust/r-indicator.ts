import { compensatedSum } from '../compensated-sum.ts'

/** How alike the strata are in answering, and what the difference could cost. */
export interface Representativity {
  /** 1 = all strata answer alike; less = the mix of respondents is not the mix of transactions */
  readonly rIndicator: number
  /** standard deviation of the rates over their mean; undefined when nobody answered */
  readonly variation: number | undefined
  /** the largest error of a share that this difference could cause, 0…1 */
  readonly largestBias: number | undefined
}

/**
 * The R-indicator of a stream: 1 − 2·(standard deviation of the response rates,
 * transaction by transaction). Undefined for fewer than two transactions.
 *
 * @see Schouten, Cobben & Bethlehem (2009), Survey Methodology 35; specification §6.3
 * @example
 * rIndicator([{ population: 100, respondents: 95 }, { population: 40, respondents: 40 }]) // => { rIndicator: 0.954662, variation: 0.0235084, largestBias: 0.0117542 }
 */
export function rIndicator(
  cells: readonly { readonly population: number; readonly respondents: number }[],
): Representativity | undefined {
  const peopled = cells.filter((cell) => cell.population > 0)
  const whole = compensatedSum(peopled.map((cell) => cell.population))
  if (whole <= 1) return undefined

  const mean = compensatedSum(peopled.map((cell) => cell.respondents)) / whole
  const squares = peopled.map((cell) => cell.population * (cell.respondents / cell.population - mean) ** 2)
  const spread = Math.sqrt(compensatedSum(squares) / (whole - 1))
  const variation = mean > 0 ? spread / mean : undefined
  return { rIndicator: 1 - 2 * spread, variation, largestBias: variation === undefined ? undefined : variation / 2 }
}
