import type { Proportion } from '../../stats/compare/newcombe-interval.ts'
import { contentIn, usableIn } from '../engine/answers/answer-sums.ts'
import { criteriaOf } from '../engine/answers/criteria.ts'
import type { Tallied } from '../engine/answers/tally.ts'

/** How many answered the question on overall satisfaction, and how many of them are satisfied. */
export function overallCount(tallies: readonly Tallied[]): Proportion {
  const overall = criteriaOf({ items: 'overall' }, tallies)
  return {
    answers: tallies.reduce((sum, tally) => sum + usableIn(tally, overall), 0),
    satisfied: tallies.reduce((sum, tally) => sum + contentIn(tally, overall), 0),
  }
}
