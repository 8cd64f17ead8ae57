import { compensatedSum } from '../../../server/stats/compensated-sum.ts'
import { designMean } from '../../../server/stats/design/design-mean.ts'
import { cappedKornGraubardInterval } from '../../../server/stats/intervals/capped-korn-graubard-interval.ts'
import { type CaseState, type ReleasedStratum, sampleWeights } from '../../../server/stats/response/sample-weights.ts'
import type { Comparison } from './comparison.ts'

type Given = {
  readonly id: string
  readonly strata: readonly ReleasedStratum[]
  readonly cases: readonly {
    readonly stratum: string
    readonly outcome: CaseState
    readonly adults: number | null
    readonly y: number | null
  }[]
  readonly expected: unknown
}

export function* weightsOfSamples({ cases }: { readonly cases: readonly Given[] }): Iterable<Comparison> {
  for (const given of cases) yield { what: given.id, got: recompute(given), expected: given.expected }
}

function recompute({ strata, cases }: Given) {
  const found = sampleWeights(
    strata,
    cases.map(({ stratum, outcome, adults }) => ({ stratum, state: outcome, adults })),
  )
  const answered = cases.flatMap((one, i) => (one.outcome === 'respondent' ? [{ ...one, i }] : []))
  const values = answered.map(({ y }) => y ?? 0)
  const rows = answered.map(({ stratum, i }) => ({ stratum, weight: found.weights[i] ?? 0 }))
  const byBase = answered.map(({ stratum, i }) => ({ stratum, weight: found.baseWeights[i] ?? 0 }))
  const population = new Map(strata.map((one) => [one.stratum, one.population]))
  const mean = designMean(rows, values, { population })
  const { interval, effectiveSize, df } = cappedKornGraubardInterval(mean ?? expectMean())
  return {
    ...{ e: found.e, base: found.base, factors: found.factors, merges: found.merges },
    weights: rows.map(({ weight }) => weight),
    sumWeights: compensatedSum(rows.map(({ weight }) => weight)),
    ...{ kish: mean?.kishSize, share: mean?.estimate, variance: mean?.variance, df },
    varianceWithoutFpc: mean?.varianceWithoutFpc,
    baseShare: designMean(byBase, values)?.estimate,
    interval: { low: interval?.low, high: interval?.high, nEff: effectiveSize },
  }
}

function expectMean(): never {
  throw new Error('somebody answered, so there is a mean')
}
