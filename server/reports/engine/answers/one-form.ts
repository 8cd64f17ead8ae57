import type { Stream } from '../../../../surveys/grammar/context.ts'
import type { Method } from '../../../../surveys/methods/method.ts'
import { groupBy } from '../../../stats/group-by.ts'
import { usableIn } from './answer-sums.ts'
import { criteriaOf } from './criteria.ts'
import { isAboutService } from './scope.ts'
import type { Tallied } from './tally.ts'

/** The full forms of the official survey, oldest first. All short forms about procedures share their criteria. */
const officialForms: readonly string[] = ['sipas-2022']

export const isOfficialForm = (questionnaire: string): boolean => officialForms.includes(questionnaire)

/** How many answered one questionnaire. */
export type FormCount = { readonly questionnaire: string; readonly n: number }

/** The answers that make one figure, and which forms they and the others came on. */
export type OneForm<T extends Tallied = Tallied> = {
  readonly tallies: readonly T[]
  readonly questionnaires: readonly FormCount[]
  /** Answers of the same stream on a form with other criteria: in no average with these. */
  readonly leftOut: readonly FormCount[]
}

/**
 * The answers of one stream that may be averaged: the official form and the
 * short forms ask different criteria, and one figure is made from one of them.
 * Answers about health and schools are never held against either.
 *
 * @param form the one that is counted, where other answers settle it, such as those of all areas
 */
export function oneForm<T extends Tallied>(
  method: Method,
  stream: Stream,
  tallies: readonly T[],
  form: string | undefined = decidingForm(method, stream, tallies),
): OneForm<T> {
  const ofStream = tallies.filter((tally) => tally.stream === stream)
  const counts = ({ questionnaire }: Tallied) => isAboutService(questionnaire) || formOf(questionnaire) === form
  const kept = ofStream.filter(counts)
  return {
    tallies: kept,
    questionnaires: formCounts(kept),
    leftOut: formCounts(ofStream.filter((tally) => !counts(tally))),
  }
}

/**
 * The form whose answers make the figures of a stream. In the random sample the
 * official one decides as soon as anybody answered it in a way the method counts;
 * elsewhere the short ones do, which are what people are asked there. Without
 * the one the other stands alone.
 */
export function decidingForm(method: Method, stream: Stream, tallies: readonly Tallied[]): string | undefined {
  const answered = tallies.filter((tally) => tally.stream === stream && !isAboutService(tally.questionnaire))
  const forms = groupBy(answered, ({ questionnaire }) => formOf(questionnaire))
  const official = officialForms.toReversed()
  const order = (stream === 'sample' ? [...official, 'short'] : ['short', ...official]).filter((form) =>
    forms.has(form),
  )
  return order.find((form) => saysAnything(method, forms.get(form) ?? [])) ?? order[0]
}

const formOf = (questionnaire: string) => (isOfficialForm(questionnaire) ? questionnaire : 'short')

function saysAnything(method: Method, tallies: readonly Tallied[]): boolean {
  const criteria = criteriaOf(method, tallies)
  return tallies.some((tally) => usableIn(tally, criteria) > 0)
}

function formCounts(tallies: readonly Tallied[]): FormCount[] {
  const forms = groupBy(tallies, ({ questionnaire }) => questionnaire)
  return [...forms.keys()].toSorted().map((questionnaire) => ({
    questionnaire,
    n: (forms.get(questionnaire) ?? []).reduce((sum, { n }) => sum + n, 0),
  }))
}
