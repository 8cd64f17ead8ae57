import { blurredWeights, joinedStrata } from '../../../surveys/campaign/blur.ts'
import { type SampleWeights, sampleWeights } from '../../stats/response/sample-weights.ts'
import type { FinishedCase } from './finished-cases.ts'
import { caseStates } from './outcomes.ts'

/** How many households each group of the frame has. */
export type Households = readonly { readonly stratum: string; readonly households: number }[]

/** Someone who answered, with what he stands for: exactly, without the factor, and as it is kept. */
export type Respondent = FinishedCase & {
  readonly weight: number
  readonly baseWeight: number
  readonly kept: { readonly stratum: string; readonly weight: number }
}

/** Weights of the households that answered (specification §3.2a). Groups nobody was sent to take no part. */
export function weighed(
  cases: readonly FinishedCase[],
  groups: Households,
): { found: SampleWeights; respondents: Respondent[] } {
  const released = groups
    .map(({ stratum, households }) => {
      return { stratum, population: households, released: cases.filter((one) => one.stratum === stratum).length }
    })
    .filter((one) => one.released > 0)
  const found = sampleWeights(
    released,
    cases.map(({ stratum, adults, class: of }) => ({ stratum, adults, state: caseStates[of] })),
  )
  const answered = cases.flatMap((one, i) =>
    one.answers ? [{ ...one, weight: found.weights[i] ?? 0, baseWeight: found.baseWeights[i] ?? 0 }] : [],
  )
  const joined = joinedStrata(
    released.map(({ stratum }) => ({ stratum, answers: answered.filter((one) => one.stratum === stratum).length })),
  )
  const strata = answered.map(({ stratum, weight }) => ({ stratum: joined.get(stratum) ?? stratum, weight }))
  const weights = blurredWeights(strata)
  const respondents = answered.map((one, i) => {
    return { ...one, kept: { stratum: strata[i]?.stratum ?? one.stratum, weight: weights[i] ?? one.weight } }
  })
  return { found, respondents }
}
