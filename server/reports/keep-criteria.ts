import { scaleQuestions } from '../../surveys/grammar/questionnaire.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import type { Tally } from './tally.ts'

/**
 * The tallies as they would be had only these scale questions been asked; every
 * other answer counts as skipped. Two questionnaires can so be compared on what
 * both of them ask.
 *
 * @param ids of the questions kept
 */
export const keepCriteria = (tallies: readonly Tally[], ids: readonly string[]): readonly Tally[] =>
  tallies.map((tally) => {
    const questionnaire = findQuestionnaire(tally.questionnaire, tally.version)
    const asked = questionnaire ? scaleQuestions(questionnaire).map(({ id }) => id) : []
    const places = Array.from(tally.pattern, (level, place) => (ids.includes(asked[place] ?? '') ? level : '-'))
    return { ...tally, pattern: places.join('') }
  })
