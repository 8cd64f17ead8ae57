import { isSatisfied } from '../../surveys/grammar/scale.ts'
import type { Method } from '../../surveys/methods/method.ts'
import { answersTo, criteriaOf } from './criteria.ts'
import { estimate } from './estimate.ts'
import type { Tally } from './tally.ts'

export type Measure = {
  /** Respondents with at least one answer that counts for the method. */
  readonly n: number
  /** Of them, those who answered hài lòng or rất hài lòng to the question on overall satisfaction. */
  readonly satisfied: number
  /** The index between 0 and 1, unweighted; null when nobody answered anything that counts. */
  readonly share: number | null
}

/** An index and the plain head count beside it, as a clerk reads them. */
export function measure(method: Method, tallies: readonly Tally[]): Measure {
  const { n, unweighted, rows } = estimate(method, tallies, [])
  const overall = criteriaOf({ items: 'overall' }, tallies)
  const content = rows.filter(({ tally }) =>
    answersTo(overall, tally).some((level) => level !== null && isSatisfied(level)),
  )
  return { n, satisfied: content.reduce((sum, { count }) => sum + count, 0), share: unweighted?.share ?? null }
}
