import type { DesignEstimate } from '../design/design-estimate.ts'
import type { Frame } from '../design/sampled.ts'
import { criteriaIndex } from './criteria-index.ts'
import type { Answered } from './index-method.ts'

/** One factor: the mean of its criteria. */
export interface FactorShare extends DesignEstimate {
  readonly factor: string
}

/**
 * The index of each factor, the mean of the criteria in it that somebody
 * answered, with its variance. Factors nobody answered are left out.
 *
 * @param factorOf for each criterion the factor it belongs to
 * @example
 * factorShares([{ stratum: 'a', weight: 1, answers: [5, 2, 4] }], ['x', 'x', 'y']).map(({ factor, estimate }) => [factor, estimate]) // => [['x', 0.5], ['y', 1]]
 */
export function factorShares(rows: readonly Answered[], factorOf: readonly string[], frame: Frame = {}): FactorShare[] {
  return [...new Set(factorOf)].flatMap((factor) => {
    const coefficients = factorOf.map((other) => (other === factor ? 1 : 0))
    const found = criteriaIndex(rows, coefficients, frame)
    return found ? [{ ...found, factor }] : []
  })
}
