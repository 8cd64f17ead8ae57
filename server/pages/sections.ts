import type { Answers } from '../../surveys/grammar/answers.ts'
import { isShown } from '../../surveys/grammar/parse-answers.ts'
import type { Question, Questionnaire } from '../../surveys/grammar/questionnaire.ts'

/** The fields by which a form of many pages says which one it is, and where to go on. No question can be called so. */
export type Turning = { readonly _page?: unknown; readonly _go?: unknown }

/** The field by which a form says that it was not meant to be sent. */
export const stays = '_stay'

/** The questions of each page: a section each; undefined for a form that stands on one page. */
export function pagesOf(
  { sections = [] }: Questionnaire,
  questions: readonly Question[],
): readonly (readonly Question[])[] | undefined {
  if (sections.length < 2) return undefined
  return sections.map(({ id }) => questions.filter(({ section }) => section === id)).filter(({ length }) => length > 0)
}

/**
 * The page somebody turned to, from 0; undefined when they did not turn but send,
 * or the form has one page.
 */
export function turnedTo(
  questionnaire: Questionnaire,
  questions: readonly Question[],
  { _page, _go }: Turning,
): number | undefined {
  const pages = pagesOf(questionnaire, questions)
  if (!pages || typeof _go !== 'string' || _go === 'send') return undefined
  const at = Number(_page) || 0
  const to = _go === 'next' ? at + 1 : _go === 'back' ? at - 1 : Number(_go)
  return Math.min(Math.max(Math.trunc(to) || 0, 0), pages.length - 1)
}

/** What must be answered and is not, for each page: how many. */
export function gapsOf(pages: readonly (readonly Question[])[], given: Answers): readonly number[] {
  const isGap = (question: Question) =>
    question.required === true && [undefined, ''].includes(given[question.id] as string) && isShown(question, given)
  return pages.map((questions) => questions.filter(isGap).length)
}
