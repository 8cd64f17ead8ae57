import { toPattern } from '../../../surveys/grammar/pattern.ts'
import { findQuestionnaire } from '../../../surveys/questionnaires/index.ts'
import type { Random } from '../../simulate/random.ts'

/** The form asked at the touchpoint of a simulated ward. */
const questionnaire = findQuestionnaire('one-stop')
if (!questionnaire) throw new Error('there is no form to answer')
export const asked = { questionnaire: questionnaire.id, version: questionnaire.version }

/** What somebody answers: a level at each criterion. */
export function someAnswers(random: Random): Readonly<Record<string, number>> {
  const level = () => 1 + Math.floor(random() * 5)
  const criteria = ['overall', 'access', 'procedure', 'official', 'result', 'feedback']
  return Object.fromEntries(criteria.map((name) => [name, level()]))
}

/** The same as it must stand in the database. */
export const patternOf = (answers: Readonly<Record<string, number>>): string => {
  if (!questionnaire) throw new Error('there is no form to answer')
  return toPattern(questionnaire, answers)
}
