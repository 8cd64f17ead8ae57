import type { DesignEstimate } from '../design/design-estimate.ts'
import { countOf, type Frame, isInside } from '../design/sampled.ts'
import { isAnswered, isSatisfied } from './answer.ts'
import { criteriaInUse } from './criteria-in-use.ts'
import { criteriaIndex } from './criteria-index.ts'
import { indexCoefficients } from './index-coefficients.ts'
import type { Answered, IndexDefinition, IndexMethod } from './index-method.ts'
import { pooledIndex } from './pooled-index.ts'

/** An index with what the interval and the reader need to know about it. */
export interface IndexEstimate extends DesignEstimate {
  readonly definition: IndexDefinition
  /** places of the criteria somebody answered, from 0 */
  readonly criteriaUsed: readonly number[]
  readonly answersUsed: number
  /** respondents with at least one answer below "satisfied" */
  readonly imperfect: number
  /** more than one criterion: the interval may then trust more than one answer a person */
  readonly severalCriteria: boolean
}

/**
 * The satisfaction index by one of the three definitions, 0…1, ready for
 * cappedKornGraubardInterval. Give all usable respondents with their weights and
 * name a smaller group by `frame.domain`. With all weights 1 it is the unweighted
 * index to show beside. Undefined when nobody answered: no estimate, not 0.
 *
 * @see specification §2
 * @example
 * satisfactionIndex([{ stratum: 'a', weight: 1, answers: [5, 4, 2] }], { definition: 'factors', factorOf: ['x', 'x', 'y'] })?.estimate // => 0.5
 * satisfactionIndex([], { definition: 'pooled', factorOf: ['x'] }) // => undefined
 */
export function satisfactionIndex(
  rows: readonly Answered[],
  method: IndexMethod,
  frame: Frame = {},
): IndexEstimate | undefined {
  for (const row of rows) requireAnswers(row, method.factorOf.length)

  const inside = rows.filter((_, i) => isInside(frame, i))
  const used = criteriaInUse(inside, method.factorOf.length)
  const { definition } = method
  const found =
    definition === 'pooled'
      ? pooledIndex(rows, frame, method.worth)
      : criteriaIndex(rows, indexCoefficients({ ...method, definition }, used), frame, method.worth)
  return found && { ...found, definition, ...answersAmong(inside, used) }
}

function answersAmong(rows: readonly Answered[], used: readonly boolean[]) {
  const criteriaUsed = used.flatMap((inUse, k) => (inUse ? [k] : []))
  const answersUsed = rows.reduce((sum, row) => sum + countOf(row) * row.answers.filter(isAnswered).length, 0)
  const below = rows.filter((row) => row.answers.some((answer) => isAnswered(answer) && !isSatisfied(answer)))
  const imperfect = below.reduce((sum, row) => sum + countOf(row), 0)
  return { criteriaUsed, answersUsed, imperfect, severalCriteria: criteriaUsed.length > 1 }
}

function requireAnswers(row: Answered, criteria: number) {
  if (row.answers.length !== criteria) {
    throw new RangeError(`satisfactionIndex requires ${criteria} answers of each respondent, not ${row.answers.length}`)
  }
  if (row.answers.some(isAnswered)) return
  throw new RangeError('satisfactionIndex requires usable respondents: drop those without an answer before weighting')
}
