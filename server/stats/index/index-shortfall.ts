import { at } from '../at.ts'
import { compensatedSum } from '../compensated-sum.ts'
import { countOf, type Frame, isInside } from '../design/sampled.ts'
import { isAnswered } from './answer.ts'
import { criteriaInUse } from './criteria-in-use.ts'
import { indexCoefficients } from './index-coefficients.ts'
import { type Answered, type IndexMethod, shareReading, type Worth } from './index-method.ts'

/** What one criterion costs: together they are exactly what the index lacks of 1. */
export interface CriterionLoss {
  /** its place among the answers, from 0 */
  readonly criterion: number
  /** 0…1; times 100 it is points of the index */
  readonly points: number
}

/**
 * Where the points are lost: 1 − index = Σ c(1 − share), criterion by criterion,
 * in the order of the questionnaire (sort for the reader). Criteria nobody
 * answered are left out; nobody at all gives an empty list.
 *
 * @see specification §8.1
 * @example
 * indexShortfall([{ stratum: 'a', weight: 1, answers: [5, 2] }], { definition: 'criteria', factorOf: ['x', 'y'] }) // => [{ criterion: 0, points: 0 }, { criterion: 1, points: 0.5 }]
 */
export function indexShortfall(rows: readonly Answered[], method: IndexMethod, frame: Frame = {}): CriterionLoss[] {
  const inside = rows.filter((_, i) => isInside(frame, i))
  const weightWhere = (holds: (row: Answered) => boolean) =>
    compensatedSum(inside.map((row) => (holds(row) ? countOf(row) * row.weight : 0)))

  const answered = method.factorOf.map((_, k) => weightWhere((row) => isAnswered(at(row.answers, k))))
  const coefficients = coefficientsOf(method, criteriaInUse(inside, answered.length), answered)
  return answered.flatMap((weight, criterion) => {
    if (weight === 0) return []
    const share = compensatedSum(inside.map((row) => worthIn(row, criterion, method.worth))) / weight
    return [{ criterion, points: at(coefficients, criterion) * (1 - share) }]
  })
}

/** What a row adds to a criterion, times whom it stands for. */
function worthIn(row: Answered, criterion: number, worth: Worth = shareReading): number {
  const answer = at(row.answers, criterion)
  return isAnswered(answer) ? countOf(row) * row.weight * worth(answer) : 0
}

/** In the pooled index a criterion counts as much as it was answered. */
function coefficientsOf(method: IndexMethod, used: readonly boolean[], answered: readonly number[]): readonly number[] {
  const { definition } = method
  if (definition !== 'pooled') return indexCoefficients({ ...method, definition }, used)

  const whole = compensatedSum(answered)
  return answered.map((weight) => weight / whole)
}
