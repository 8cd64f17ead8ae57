import { fromPattern } from '../../surveys/grammar/pattern.ts'
import { scaleQuestions } from '../../surveys/grammar/questionnaire.ts'
import type { Text } from '../../surveys/grammar/text.ts'
import type { Method } from '../../surveys/methods/method.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import type { Answer } from '../stats/index/answer.ts'
import type { Tally } from './tally.ts'

/** The scale questions a method counts, over all questionnaires that were answered, each with its factor. */
export type Criteria = {
  readonly ids: readonly string[]
  readonly factorOf: readonly string[]
  /** The part of the form each belongs to; '' in a form without parts. */
  readonly partOf: readonly string[]
  readonly titles: readonly Text[]
}

/**
 * The criteria of these tallies, in the order of the questionnaires. A criterion
 * is told by its id, so the same one in two versions, or on the desk and the
 * online form, is one.
 */
export function criteriaOf({ items }: Pick<Method, 'items'>, tallies: readonly Tally[]): Criteria {
  const answered = new Map(tallies.map((tally) => [nameOf(tally), tally]))
  const questions = [...answered.keys()].toSorted().flatMap((name) => {
    const tally = answered.get(name)
    return tally ? inParts(tally) : []
  })
  const counted = questions.filter(({ factor }) => (factor === undefined) === (items === 'overall'))
  const first = [...new Map(counted.toReversed().map((question) => [question.id, question])).values()].toReversed()
  return {
    ids: first.map(({ id }) => id),
    factorOf: first.map(({ id, factor }) => factor ?? id),
    partOf: first.map(({ part }) => part),
    titles: first.map(({ ask }) => ask),
  }
}

/** What one pattern says about each criterion: 1…5, 0 for "không phát sinh", null when skipped or never asked. */
export function answersTo({ ids }: Criteria, tally: Tally): readonly Answer[] {
  const levels = fromPattern(tally.pattern)
  const places = new Map(questionsOf(tally).map(({ id }, place) => [id, place]))
  return ids.map((id) => levels[places.get(id) ?? -1] ?? null)
}

const nameOf = ({ questionnaire, version }: Tally) => `${questionnaire}.${version}`

const questionsOf = (tally: Tally) => scaleQuestions(questionnaireOf(tally))

function inParts(tally: Tally) {
  const { factors } = questionnaireOf(tally)
  return questionsOf(tally).map((question) => ({
    ...question,
    part: factors.find(({ id }) => id === question.factor)?.part ?? '',
  }))
}

function questionnaireOf(tally: Tally) {
  const questionnaire = findQuestionnaire(tally.questionnaire, tally.version)
  if (!questionnaire) throw new Error(`a tally names a questionnaire this program does not have: ${nameOf(tally)}`)
  return questionnaire
}
