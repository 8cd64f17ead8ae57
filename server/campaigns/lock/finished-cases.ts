import type { Campaign } from '../../../db/queries/campaigns/campaigns.ts'
import type { Case } from '../../../db/queries/campaigns/draws.ts'
import type { BackCheck, Visit } from '../../../db/queries/campaigns/visits.ts'
import type { Answers } from '../../../surveys/grammar/answers.ts'
import type { OutcomeClass } from '../../../surveys/outcomes/in-person.1.ts'
import { answersFrom } from '../form-answers.ts'
import type { FormOf } from '../forms.ts'
import { standingsOf } from '../standings.ts'

/** A household that was given out, as it counts. */
export type FinishedCase = {
  readonly code: string
  readonly stratum: string
  readonly part: number
  readonly class: OutcomeClass
  readonly adults: number | null
  readonly visits: number
  /** Of a household that counts as having answered. */
  readonly answers: Answers | undefined
  /** Why a household that is said to have answered does not count so. */
  readonly dropped: 'invented' | 'incomplete' | 'missing' | undefined
}

type Known = {
  readonly campaign: Campaign
  readonly cases: readonly Case[]
  readonly visits: readonly Visit[]
  readonly checks: readonly BackCheck[]
  readonly forms: ReadonlyMap<string, FormOf>
}

/**
 * How each household that was given out counts. One nobody went to was not contacted. An invented form is no answer, and
 * nobody is known to have been met there; one without a whole form answered in part.
 */
export function finishedCases({ campaign, cases, visits, checks, forms }: Known): FinishedCase[] {
  const standings = standingsOf(cases, visits, campaign.protocol)
  const invented = new Set(checks.flatMap(({ code, verdict }) => (verdict === 'invented' ? [code] : [])))
  return cases
    .filter(({ releasedAt }) => releasedAt !== null)
    .map(({ code, stratum, part, form }): FinishedCase => {
      const standing = standings.get(code)
      const found = standing?.outcome?.class ?? 'nonContact'
      const known = { code, stratum, part, adults: standing?.adults ?? null, visits: standing?.visits ?? 0 }
      if (found !== 'complete') return { ...known, class: found, answers: undefined, dropped: undefined }
      if (invented.has(code)) return { ...known, class: 'nonContact', answers: undefined, dropped: 'invented' }
      const values = forms.get(form)?.values
      const answers = values && answersFrom(campaign, values)
      if (answers) return { ...known, class: found, answers, dropped: undefined }
      return { ...known, class: 'partial', answers: undefined, dropped: values ? 'incomplete' : 'missing' }
    })
}
