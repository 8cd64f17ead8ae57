import type { Answers } from './answers.ts'
import { type Questionnaire, scaleQuestions } from './questionnaire.ts'

/** Stands where a scale question was left unanswered. */
const skipped = '-'

/**
 * The scale answers of one respondent as a short word, one place a question in
 * the order asked: levels 1–5, 0 for "không phát sinh", - for skipped. Counting
 * equal words loses nothing that any index or variance could need.
 */
export const toPattern = (questionnaire: Questionnaire, answers: Answers): string =>
  scaleQuestions(questionnaire)
    .map(({ id }) => (Object.hasOwn(answers, id) ? String(answers[id]) : skipped))
    .join('')

/** The levels in a pattern, by place; null where the question was skipped. */
export const fromPattern = (pattern: string): readonly (number | null)[] =>
  Array.from(pattern, (_, place) => levelAt(pattern, place))

/** The level at one place of a pattern; null where the question was skipped, or there is no such place. */
export function levelAt(pattern: string, place: number): number | null {
  const level = pattern[place]
  return level === undefined || level === skipped ? null : Number(level)
}
