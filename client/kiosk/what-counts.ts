import type { Answers } from '../../surveys/grammar/answers.ts'
import { parseAnswers } from '../../surveys/grammar/parse-answers.ts'
import type { Questionnaire } from '../../surveys/grammar/questionnaire.ts'

/**
 * What can be stored of somebody who left in the middle: everything that was
 * answered and can be taken. A comment too long by then is left out; the levels
 * are not lost with it.
 *
 * @returns undefined while something that must be answered is not
 */
export function whatCounts(questionnaire: Questionnaire, given: Answers): Answers | undefined {
  const all = parseAnswers(questionnaire, given, { sensitive: true })
  if (all.ok) return all.answers
  const refused = new Set(all.refusals.map(({ question }) => question))
  const rest = Object.fromEntries(Object.entries(given).filter(([id]) => !refused.has(id)))
  const good = parseAnswers(questionnaire, rest, { sensitive: true })
  return good.ok ? good.answers : undefined
}
