import type { Method } from '../../../../surveys/methods/method.ts'
import { indexFromMoments } from '../../../stats/index/index-from-moments.ts'
import type { IndexMethod, MomentMethod } from '../../../stats/index/index-method.ts'
import type { IndexEstimate } from '../../../stats/index/satisfaction-index.ts'
import { lackOf, momentsIn } from '../answers/answer-sums.ts'
import type { Criteria } from '../answers/criteria.ts'
import type { Tallied } from '../answers/tally.ts'

/** Strata of equal weights: who was heard in each, and how many there were to draw from. */
export type Design = readonly {
  readonly weight: number
  readonly drawn: number
  readonly population?: number | undefined
  readonly heard: readonly Tallied[]
}[]

/**
 * The index of all who were heard, or of a part of them: of some criteria, of
 * some of the people. That the strata might have held more or fewer of the part
 * is a piece of its uncertainty, so weights and strata are those of all.
 */
export function indexOf(
  design: Design,
  criteria: Criteria,
  method: Method,
  isInside?: (one: Tallied) => boolean,
): IndexEstimate | undefined {
  const strata = design.map(({ weight, drawn, population, heard }) => {
    const moments = momentsIn(isInside ? heard.filter(isInside) : heard, criteria, method)
    return { weight, drawn, population, moments }
  })
  return indexFromMoments(strata, momentMethodOf(method, criteria))
}

/** The method in the terms of moments. */
export const momentMethodOf = (method: Method, { factorOf, partOf }: Criteria): MomentMethod => ({
  definition: method.combine,
  factorOf,
  partOf,
  steps: lackOf(method).steps,
})

/** The method in the terms of answers read one by one. */
export const definitionOf = ({ combine, reading }: Method, { factorOf, partOf }: Criteria): IndexMethod => ({
  definition: combine,
  factorOf,
  partOf,
  worth: reading === 'mean' ? (level) => level / 5 : undefined,
})
