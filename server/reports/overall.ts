import type { Proportion } from '../stats/compare/newcombe-interval.ts'
import { isAnswered, isSatisfied } from '../stats/index/answer.ts'
import { answersTo, criteriaOf } from './criteria.ts'
import type { Tally } from './tally.ts'

/** How many answered the question on overall satisfaction, and how many of them are satisfied. */
export function overallCount(tallies: readonly Tally[]): Proportion {
  const overall = criteriaOf({ items: 'overall' }, tallies)
  const counts = tallies.map((tally) => {
    const answers = answersTo(overall, tally).filter(isAnswered)
    return { answers: answers.length > 0 ? tally.n : 0, satisfied: answers.some(isSatisfied) ? tally.n : 0 }
  })
  return {
    answers: counts.reduce((sum, { answers }) => sum + answers, 0),
    satisfied: counts.reduce((sum, { satisfied }) => sum + satisfied, 0),
  }
}
