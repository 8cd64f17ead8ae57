import { compensatedSum } from '../compensated-sum.ts'

/** How much of what happened the answers speak for. */
export interface ResponseRates {
  /** answers over transactions, by stratum; undefined without transactions */
  readonly rates: readonly (number | undefined)[]
  readonly overall: number | undefined
  /** the share of transactions in strata that somebody answered for */
  readonly coverage: number | undefined
  /** more answers than transactions: a reason to look, not to delete */
  readonly overCoverage: readonly boolean[]
}

/**
 * Response rate and coverage of a stream, two of the three numbers that stand
 * beside every figure of volunteers (the third is the tipping point).
 *
 * @see specification §6.1
 * @example
 * responseRates([{ population: 200, respondents: 50 }, { population: 50, respondents: 0 }]) // => { rates: [0.25, 0], overall: 0.2, coverage: 0.8, overCoverage: [false, false] }
 */
export function responseRates(
  cells: readonly { readonly population: number; readonly respondents: number }[],
): ResponseRates {
  const whole = compensatedSum(cells.map((cell) => cell.population))
  const answers = compensatedSum(cells.map((cell) => cell.respondents))
  const covered = compensatedSum(cells.map((cell) => (cell.respondents > 0 ? cell.population : 0)))
  return {
    rates: cells.map(({ population, respondents }) => (population > 0 ? respondents / population : undefined)),
    overall: whole > 0 ? answers / whole : undefined,
    coverage: whole > 0 ? covered / whole : undefined,
    overCoverage: cells.map(({ population, respondents }) => respondents > population),
  }
}
