import type { Method } from '../../../surveys/methods/method.ts'
import { contentIn } from '../engine/answers/answer-sums.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import { isIncomplete } from '../engine/estimate/covered.ts'
import { estimate } from '../engine/estimate/estimate.ts'

export type Measure = {
  /** Respondents whose answers count for the method. */
  readonly n: number
  /** Of them, those who answered hài lòng or rất hài lòng to the question on overall satisfaction. */
  readonly satisfied: number
  /** The figure between 0 and 1, unweighted; null when nobody answered anything that counts. */
  readonly share: number | null
  /** Too few answered every criterion for it to speak for all. */
  readonly isIncomplete: boolean
}

/** A figure and the plain head count beside it, as a clerk reads them. */
export function measure(method: Method, tallies: readonly Tallied[]): Measure {
  const { n, unweightedShare, criteria, covered } = estimate(method, tallies, [])
  const satisfied = tallies.reduce((sum, tally) => sum + contentIn(tally, criteria), 0)
  return { n, satisfied, share: unweightedShare ?? null, isIncomplete: isIncomplete(covered) }
}
