import { at } from '../at.ts'
import type { DesignEstimate } from '../design/design-estimate.ts'
import { countOf, type Frame, isInside } from '../design/sampled.ts'
import { isAnswered } from './answer.ts'
import { criteriaIndex } from './criteria-index.ts'
import type { Answered } from './index-method.ts'

/** One criterion: the weighted share satisfied among those who answered it. */
export interface CriterionShare extends DesignEstimate {
  /** its place among the answers, from 0 */
  readonly criterion: number
  /** respondents who answered it */
  readonly answered: number
}

/**
 * The share satisfied with each criterion, with its variance. Criteria nobody
 * answered are left out.
 *
 * @param criteria how many criteria the questionnaire has
 * @example
 * criterionShares([{ stratum: 'a', weight: 1, answers: [5, null] }], 2).map(({ criterion, estimate, answered }) => [criterion, estimate, answered]) // => [[0, 1, 1]]
 */
export function criterionShares(rows: readonly Answered[], criteria: number, frame: Frame = {}): CriterionShare[] {
  return Array.from({ length: criteria }, (_, criterion) => {
    const only = Array.from({ length: criteria }, (_, k) => (k === criterion ? 1 : 0))
    const found = criteriaIndex(rows, only, frame)
    const answered = rows.reduce((sum, row, i) => {
      return isInside(frame, i) && isAnswered(at(row.answers, criterion)) ? sum + countOf(row) : sum
    }, 0)
    return found && { ...found, criterion, answered }
  }).filter((share) => share !== undefined)
}
