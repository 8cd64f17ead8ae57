import type { OutcomeClass } from '../../../surveys/outcomes/in-person.1.ts'
import type { Outcomes } from '../../stats/response/response-rates.ts'
import type { CaseState } from '../../stats/response/sample-weights.ts'

/** What each class of outcome means for weights. */
export const caseStates: { readonly [C in OutcomeClass]: CaseState } = {
  complete: 'respondent',
  partial: 'nonrespondent',
  refusal: 'nonrespondent',
  nonContact: 'nonrespondent',
  other: 'nonrespondent',
  unknownHousehold: 'unknown',
  unknownOther: 'unknown',
  notEligible: 'ineligible',
}

/** How many cases ended in each class. */
export const outcomesOf = (cases: readonly { readonly class: OutcomeClass }[]): Outcomes =>
  Object.fromEntries(
    (Object.keys(caseStates) as OutcomeClass[]).map((one) => [
      one,
      cases.filter((found) => found.class === one).length,
    ]),
  ) as Outcomes
