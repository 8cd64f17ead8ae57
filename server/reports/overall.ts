import type { Proportion } from '../stats/compare/newcombe-interval.ts'
import { criteriaOf } from './criteria.ts'
import { contentIn, usableIn } from './said.ts'
import type { Tallied } from './tally.ts'

/** How many answered the question on overall satisfaction, and how many of them are satisfied. */
export function overallCount(tallies: readonly Tallied[]): Proportion {
  const overall = criteriaOf({ items: 'overall' }, tallies)
  return {
    answers: tallies.reduce((sum, tally) => sum + usableIn(tally, overall), 0),
    satisfied: tallies.reduce((sum, tally) => sum + contentIn(tally, overall), 0),
  }
}
