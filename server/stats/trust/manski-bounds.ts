import type { Interval } from '../interval.ts'

/**
 * What is certain about the share among all transactions, whatever the silent
 * would have said: from "all of them dissatisfied" to "all of them satisfied".
 * Undefined without transactions.
 *
 * @see Manski (1989); specification §6.2
 * @example
 * manskiBounds({ population: 140, respondents: 135, satisfied: 131 }) // => { low: 0.935714, high: 0.971429 }
 */
export function manskiBounds(counts: {
  readonly population: number
  readonly respondents: number
  readonly satisfied: number
}): Interval | undefined {
  const { population, respondents, satisfied } = counts
  if (population <= 0) return undefined
  return { low: satisfied / population, high: (satisfied + population - respondents) / population }
}
