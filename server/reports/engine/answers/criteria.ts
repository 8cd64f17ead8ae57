import type { Context } from '../../../../surveys/grammar/context.ts'
import { levelAt } from '../../../../surveys/grammar/pattern.ts'
import { scaleQuestions } from '../../../../surveys/grammar/questionnaire.ts'
import type { Text } from '../../../../surveys/grammar/text.ts'
import type { Method } from '../../../../surveys/methods/method.ts'
import { findQuestionnaire } from '../../../../surveys/questionnaires/index.ts'
import { type Answer, isAnswered } from '../../../stats/index/answer.ts'
import { type Cover, coverOf, mayNotApplyIn } from './form-sums.ts'
import type { Tally } from './tally.ts'

/** The scale questions a method counts, over all questionnaires that were answered, each with its factor. */
export type Criteria = Pick<Method, 'items'> & {
  readonly ids: readonly string[]
  readonly factorOf: readonly string[]
  /** The part of the form each belongs to; '' in a form without parts. */
  readonly partOf: readonly string[]
  readonly titles: readonly Text[]
}

/**
 * The criteria of these answers, in the order of the questionnaires. A criterion
 * is told by its id, so the same one in two versions, or on the desk and the
 * online form, is one.
 */
export function criteriaOf({ items }: Pick<Method, 'items'>, answers: readonly Form[]): Criteria {
  const forms = new Map<string, Form>()
  let last: Form | undefined
  for (const form of answers) {
    if (last && last.questionnaire === form.questionnaire && last.version === form.version) continue
    forms.set(nameOf(form), form)
    last = form
  }
  const names = [...forms.entries()].toSorted(([, a], [, b]) => newestFirst(a, b)).map(([name]) => name)
  const key = [items, ...names].join(' ')
  const found =
    known.get(key) ??
    criteriaIn(
      items,
      names.flatMap((name) => forms.get(name) ?? []),
    )
  known.set(key, found)
  return found
}

/** Questionnaires never change, so what they ask is put together once. */
const known = new Map<string, Criteria>()

function criteriaIn(items: Method['items'], forms: readonly Form[]): Criteria {
  const questions = forms.flatMap(inParts)
  const counted = questions.filter(({ factor }) => (factor === undefined) === (items === 'overall'))
  const first = [...new Map(counted.toReversed().map((question) => [question.id, question])).values()].toReversed()
  return {
    items,
    ids: first.map(({ id }) => id),
    factorOf: first.map(({ id, factor }) => factor ?? id),
    partOf: first.map(({ part }) => part),
    titles: first.map(({ ask }) => ask),
  }
}

/** Only some of the criteria, by their place. */
export function someOf(
  { items, ids, factorOf, partOf, titles }: Criteria,
  holds: (place: number) => boolean,
): Criteria {
  const some = <T>(all: readonly T[]) => all.filter((_, place) => holds(place))
  return { items, ids: some(ids), factorOf: some(factorOf), partOf: some(partOf), titles: some(titles) }
}

/** What one pattern says about each criterion: 1…5, 0 for "không phát sinh", null when skipped or never asked. */
export const answersTo = (criteria: Criteria, tally: Tally): readonly Answer[] =>
  placesFor(criteria, tally).map((place) => levelAt(tally.pattern, place))

/**
 * Whether the pattern says anything about the criteria that counts: an answer to
 * any of them; for an index of criteria only of those who answered every
 * criterion of their form, or the few who did would speak for all
 * (specification §2.2).
 */
export const saysAny = (criteria: Criteria, tally: Tally): boolean =>
  (criteria.items === 'overall' || coverOfTally(tally).inside > 0) &&
  placesFor(criteria, tally).some((place) => isAnswered(levelAt(tally.pattern, place)))

/** Whether one respondent with this pattern is inside or outside of an index of the form's criteria. */
export function coverOfTally(tally: Tally): Cover {
  const levels = (items: Method['items']) => answersTo(criteriaOf({ items }, [tally]), tally)
  return coverOf(levels('overall'), levels('criteria'), mayNotApplyIn(tally))
}

/** By questionnaire and version: where each criterion stands in a pattern; -1 where it is not asked. */
const placesKnown = new WeakMap<Criteria, Map<string, readonly number[]>>()

function placesFor(criteria: Criteria, form: Form): readonly number[] {
  const ofCriteria = placesKnown.get(criteria) ?? new Map<string, readonly number[]>()
  placesKnown.set(criteria, ofCriteria)
  const name = nameOf(form)
  const found = ofCriteria.get(name)
  if (found) return found
  const asked = questionsOf(form).map(({ id }) => id)
  const places = criteria.ids.map((id) => asked.indexOf(id))
  ofCriteria.set(name, places)
  return places
}

type Form = Pick<Context, 'questionnaire' | 'version'>

/** Of one questionnaire the newest version first: a criterion is called as it is called now. */
const newestFirst = (a: Form, b: Form) => a.questionnaire.localeCompare(b.questionnaire) || b.version - a.version

const nameOf = ({ questionnaire, version }: Form) => `${questionnaire}.${version}`

const questionsOf = (form: Form) => scaleQuestions(questionnaireOf(form))

function inParts(form: Form) {
  const { factors } = questionnaireOf(form)
  return questionsOf(form).map((question) => ({
    ...question,
    part: factors.find(({ id }) => id === question.factor)?.part ?? '',
  }))
}

function questionnaireOf(form: Form) {
  const questionnaire = findQuestionnaire(form.questionnaire, form.version)
  if (!questionnaire) throw new Error(`a tally names a questionnaire this program does not have: ${nameOf(form)}`)
  return questionnaire
}
