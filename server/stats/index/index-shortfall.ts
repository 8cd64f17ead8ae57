import { at } from '../at.ts'
import { compensatedSum } from '../compensated-sum.ts'
import { indexCoefficients } from './index-coefficients.ts'
import type { MomentMethod } from './index-method.ts'
import { answeredOf, lackingOf, type Moments } from './moments.ts'

/** What one criterion costs: together they are exactly what the index lacks of 1. */
export interface CriterionLoss {
  /** its place among the answers, from 0 */
  readonly criterion: number
  /** 0…1; times 100 it is points of the index */
  readonly points: number
}

/** Respondents of one weight. */
export interface WeightedMoments {
  readonly weight: number
  readonly moments: Moments
}

/**
 * Where the points are lost: 1 − index = Σ c(1 − share), criterion by criterion,
 * in the order of the questionnaire (sort for the reader). Criteria nobody
 * answered are left out; nobody at all gives an empty list.
 *
 * @see specification §8.1
 * @example
 * indexShortfall([{ weight: 1, moments: { usable: 1, imperfect: 1, answered: [1, 1, 1, 1], crossed: [0, 1, 0, 1], lacking: [0, 0, 0, 1] } }], { definition: 'criteria', factorOf: ['x', 'y'], steps: 1 }) // => [{ criterion: 0, points: 0 }, { criterion: 1, points: 0.5 }]
 */
export function indexShortfall(rows: readonly WeightedMoments[], method: MomentMethod): CriterionLoss[] {
  return criterionWeights(rows, method).map(({ criterion, answered, coefficient }) => {
    const lacking = compensatedSum(rows.map(({ weight, moments }) => weight * lackingOf(moments, criterion)))
    return { criterion, points: coefficient * (lacking / (answered * method.steps)) }
  })
}

/** A criterion somebody answered: by how much weight, and what it counts in the index. */
export interface CriterionWeight {
  readonly criterion: number
  readonly answered: number
  readonly coefficient: number
}

/**
 * What each criterion counts in the index of these respondents; those nobody
 * answered are left out.
 *
 * @example
 * criterionWeights([{ weight: 2, moments: { usable: 1, imperfect: 0, answered: [1], crossed: [0], lacking: [0] } }], { definition: 'pooled', factorOf: ['x'], steps: 1 }) // => [{ criterion: 0, answered: 2, coefficient: 1 }]
 */
export function criterionWeights(rows: readonly WeightedMoments[], method: MomentMethod): CriterionWeight[] {
  const answered = method.factorOf.map((_, k) =>
    compensatedSum(rows.map(({ weight, moments }) => weight * answeredOf(moments, k))),
  )
  const coefficients = coefficientsOf(method, answered)
  return answered.flatMap((weight, criterion) =>
    weight === 0 ? [] : [{ criterion, answered: weight, coefficient: at(coefficients, criterion) }],
  )
}

/** In the pooled index a criterion counts as much as it was answered. */
function coefficientsOf(method: MomentMethod, answered: readonly number[]): readonly number[] {
  const { definition } = method
  if (definition !== 'pooled')
    return indexCoefficients(
      { ...method, definition },
      answered.map((weight) => weight > 0),
    )
  const whole = compensatedSum(answered)
  return answered.map((weight) => weight / whole)
}
