import { cappedKornGraubardInterval } from '../../../server/stats/intervals/capped-korn-graubard-interval.ts'
import type { Comparison } from './comparison.ts'

interface Case {
  readonly input: {
    readonly p: number
    readonly v0: number | null
    readonly g: number
    readonly n: number
    readonly npsu: number
    readonly H: number
    readonly nKish: number
    readonly multi: boolean
    readonly nImperfect: number
  }
  readonly expected: unknown
}

export function* productInterval({ cases }: { cases: readonly Case[] }): Iterable<Comparison> {
  for (const { input, expected } of cases) {
    const found = cappedKornGraubardInterval({
      estimate: input.p,
      varianceWithoutFpc: input.v0 ?? undefined,
      finiteFactor: input.g,
      respondents: input.n,
      psus: input.npsu,
      strata: input.H,
      kishSize: input.nKish,
      severalCriteria: input.multi,
      imperfect: input.nImperfect,
    })
    const { interval, effectiveSize, df, reason } = found
    const got = { L: interval?.low, U: interval?.high, nEff: effectiveSize, df, reason }
    yield { what: JSON.stringify(input), got, expected }
  }
}
