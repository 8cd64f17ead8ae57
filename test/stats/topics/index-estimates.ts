import { weightByStratum } from '../../../server/stats/design/weight-by-stratum.ts'
import { criterionShares } from '../../../server/stats/index/criterion-shares.ts'
import { factorShares } from '../../../server/stats/index/factor-shares.ts'
import type { Answered, IndexDefinition } from '../../../server/stats/index/index-method.ts'
import { satisfactionIndex } from '../../../server/stats/index/satisfaction-index.ts'
import { usableRespondents } from '../../../server/stats/index/usable-respondents.ts'
import { cappedKornGraubardInterval } from '../../../server/stats/intervals/capped-korn-graubard-interval.ts'
import { byMoments, shortfallOf } from '../by-moments.ts'
import { type Comparison, root } from './comparison.ts'

interface Expected {
  readonly withFpc: unknown
  readonly [key: string]: unknown
}
interface Case {
  readonly id: string
  readonly factors: readonly number[]
  readonly strata: readonly ({ id: string; N: number } & Readonly<Record<string, unknown>>)[]
  readonly respondents: { stratum: readonly string[]; answers: readonly (readonly (number | null)[])[] }
  readonly fpc: boolean
  readonly expected: Expected
  readonly domain: ({ expected: Expected } & Readonly<Record<string, unknown>>) | null
}

export function* indexEstimates({ cases }: { cases: readonly Case[] }): Iterable<Comparison> {
  for (const given of cases) {
    for (const index of ways)
      yield { what: given.id, got: recompute(given, undefined, index), expected: known(given.expected) }
    if (!given.domain) continue
    const { expected, ...where } = given.domain
    const inDomain = given.strata.filter((stratum) => Object.entries(where).every(([key, v]) => stratum[key] === v))
    for (const index of ways) {
      const got = recompute(given, new Set(inDomain.map((stratum) => stratum.id)), index)
      yield { what: `${given.id} ${JSON.stringify(where)}`, got, expected: known(expected) }
    }
  }
}

/** Answer by answer, and from the moments of the answers. */
const ways = [satisfactionIndex, byMoments]

/** A null for the correction says it was not asked for, not that it is undefined. */
const known = ({ withFpc, ...rest }: Expected) => (withFpc === null ? rest : { ...rest, withFpc })

function recompute(
  { factors, strata, respondents, fpc }: Case,
  inside: ReadonlySet<string> | undefined,
  compute: (typeof ways)[number],
) {
  const factorOf = factors.flatMap((size, f) => new Array<string>(size).fill(String(f + 1)))
  const sizes = new Map(strata.map(({ id, N }) => [id, N]))
  const usable = usableRespondents(
    respondents.stratum.map((stratum, i) => ({ stratum, answers: respondents.answers[i] ?? [] })),
  )
  const rows = weightByStratum(usable, sizes)
  const alike = rows.map((row) => ({ ...row, weight: 1 }))
  const domain = inside && rows.map((row) => inside.has(row.stratum))
  const frame = { domain, population: fpc ? sizes : undefined }

  const index = (of: readonly Answered[], definition: IndexDefinition) => compute(of, { definition, factorOf }, frame)
  const each = <T>(tell: (definition: IndexDefinition) => T) => {
    return { pooled: tell('pooled'), criteria: tell('criteria'), factors: tell('factors') }
  }
  const pooled = index(rows, 'pooled')
  return {
    unweighted: each((definition) => index(alike, definition)?.estimate),
    weighted: {
      usableRespondents: pooled?.respondents,
      criteriaUsed: pooled?.criteriaUsed.map((k) => k + 1),
      answersUsed: pooled?.answersUsed,
      ...each((definition) => {
        const found = index(rows, definition)
        return { estimate: found?.estimate, se: root(found?.varianceWithoutFpc), var: found?.varianceWithoutFpc }
      }),
      perCriterion: criterionShares(rows, factorOf.length, frame).map((found) => ({
        criterion: found.criterion + 1,
        answered: found.answered,
        share: found.estimate,
        se: root(found.varianceWithoutFpc),
      })),
      perFactor: factorShares(rows, factorOf, frame).map((found) => ({
        factor: Number(found.factor),
        share: found.estimate,
        se: root(found.varianceWithoutFpc),
      })),
    },
    withFpc: each((definition) => ({ se: root(index(rows, definition)?.variance) })),
    kishNeff: pooled?.kishSize,
    strata: pooled?.strata,
    imperfectRespondents: pooled?.imperfect,
    interval: each((definition) => {
      const found = index(rows, definition)
      if (!found) return undefined
      const { interval, effectiveSize, df, reason } = cappedKornGraubardInterval(found)
      return { L: interval?.low, U: interval?.high, nEff: effectiveSize, df, reason }
    }),
    shortfall: shortfallOf(rows, { definition: 'criteria', factorOf }, frame).map(({ criterion, points }) => ({
      criterion: criterion + 1,
      points,
    })),
  }
}
