import { at } from '../at.ts'
import { compensatedSum } from '../compensated-sum.ts'
import { type DesignEstimate, designEstimate } from '../design/design-estimate.ts'
import { countOf, type Frame, isInside } from '../design/sampled.ts'
import { type Answer, isAnswered } from './answer.ts'
import { type Answered, shareReading, type Worth } from './index-method.ts'

/**
 * A weighted mean of criteria, each criterion being the weighted share satisfied
 * among those who answered it. The respondent, not the answer, is the unit of
 * variance. Criteria nobody answered are left out and the other coefficients
 * count for more. Undefined when nothing at all was answered.
 *
 * @param coefficients what each criterion counts; need not sum to 1
 * @see specification §2, "linearized variable"
 * @example
 * criteriaIndex([{ stratum: 'a', weight: 1, answers: [5, 2] }, { stratum: 'a', weight: 1, answers: [4, null] }], [1, 1])?.estimate // => 0.5
 * criteriaIndex([], [1, 1]) // => undefined
 */
export function criteriaIndex(
  rows: readonly Answered[],
  coefficients: readonly number[],
  frame: Frame = {},
  worth: Worth = shareReading,
): DesignEstimate | undefined {
  const largest = Math.max(...coefficients)
  const criteria = coefficients.flatMap((given, k) => {
    const coefficient = given / largest // equal ones become 1: the mean of five times 0.89 is then exactly 0.89
    const answered = coefficient === 0 ? 0 : weightOf(rows, frame, (row) => (isAnswered(at(row.answers, k)) ? 1 : 0))
    if (answered === 0) return []
    const share = weightOf(rows, frame, (row) => worthOf(at(row.answers, k), worth)) / answered
    return [{ k, coefficient, answered, share }]
  })
  const whole = compensatedSum(criteria.map(({ coefficient }) => coefficient))
  if (whole === 0) return undefined

  const estimate = compensatedSum(criteria.map(({ coefficient, share }) => coefficient * share)) / whole
  const scores = rows.map((row, i) => {
    if (!isInside(frame, i)) return 0
    const parts = criteria.map(({ k, coefficient, answered, share }) => {
      const answer = at(row.answers, k)
      return isAnswered(answer) ? (coefficient * (worth(answer) - share)) / answered : 0
    })
    return (row.weight * compensatedSum(parts)) / whole
  })
  return designEstimate(rows, estimate, scores, frame)
}

const worthOf = (answer: Answer, worth: Worth) => (isAnswered(answer) ? worth(answer) : 0)

/** The weight of all rows asked about, each times a part of it. */
function weightOf(rows: readonly Answered[], frame: Frame, part: (row: Answered) => number): number {
  return compensatedSum(rows.map((row, i) => (isInside(frame, i) ? countOf(row) * row.weight * part(row) : 0)))
}
