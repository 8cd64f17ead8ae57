import type { Text } from '../../surveys/grammar/text.ts'
import { methodName, methods } from '../../surveys/methods/index.ts'
import type { Method } from '../../surveys/methods/method.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { at } from '../stats/at.ts'
import { criteriaOf } from './criteria.ts'
import { momentsIn } from './said.ts'
import type { Tallied } from './tally.ts'

/** On what two groups of people are compared. */
export type Compared = {
  /** The target's method; between forms that share only factors, the mean of these factors. */
  readonly method: string
  /** Questions both answered, by id; none where only factors are shared. */
  readonly criteria: readonly string[]
  /** Factors both answered about, compared each by its own criteria; none where questions are shared. */
  readonly factors: readonly { readonly id: string; readonly title: Text }[]
}

/**
 * What of two groups' answers can be held against each other: the questions that
 * people of both answered; failing these, the factors of the same name, for the
 * short form and the SIPAS form share factors but not one question. A factor's
 * share is then the mean over whichever criteria each form asks for it, and the
 * factors count alike.
 *
 * @returns that, and the ids of the questions to keep; no ids when the two share nothing
 */
export function comparable(
  method: Method,
  some: readonly Tallied[],
  others: readonly Tallied[],
): Compared & { readonly kept: readonly string[] } {
  const [first, second] = [answeredIn(method, some), answeredIn(method, others)]
  const criteria = [...first.keys()].filter((id) => second.has(id))
  const nothingBut = { method: methodName(method), criteria, factors: [], kept: criteria }
  const ofFactors = methods.find(({ combine, reading }) => combine === 'factors' && reading === method.reading)
  if (criteria.length > 0 || method.items === 'overall' || !ofFactors) return nothingBut

  const shared = new Set([...first.values()].filter((factor) => [...second.values()].includes(factor)))
  if (shared.size === 0) return nothingBut
  const kept = [...first, ...second].flatMap(([id, factor]) => (shared.has(factor) ? [id] : []))
  const factors = [...shared].map((id) => ({ id, title: titleOf(id, some) }))
  return { method: methodName(ofFactors), criteria, factors, kept }
}

/** The questions anybody answered, each with its factor. */
function answeredIn(method: Method, tallies: readonly Tallied[]): ReadonlyMap<string, string> {
  const criteria = criteriaOf(method, tallies)
  const { answered } = momentsIn(tallies, criteria, method)
  const asked = criteria.ids.map((id, place) => [id, at(criteria.factorOf, place)] as const)
  return new Map(asked.filter((_, place) => at(answered, place * (asked.length + 1)) > 0))
}

/** As the forms that were answered call it. */
function titleOf(factor: string, tallies: readonly Tallied[]): Text {
  const forms = [...new Set(tallies.map(({ questionnaire }) => questionnaire))].toSorted()
  const found = forms.flatMap((form) => findQuestionnaire(form)?.factors ?? []).find(({ id }) => id === factor)
  if (!found) throw new Error(`no form that was answered has the factor ${factor}`)
  return found.title
}
