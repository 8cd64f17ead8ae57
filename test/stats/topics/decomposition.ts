import { kitagawa } from '../../../server/stats/explain/kitagawa.ts'
import type { Comparison } from './comparison.ts'

interface Case {
  readonly id: string
  readonly N0: readonly number[]
  readonly p0: readonly (number | null)[]
  readonly N1: readonly number[]
  readonly p1: readonly (number | null)[]
  readonly expected: unknown
}

export function* decomposition({ cases }: { cases: readonly Case[] }): Iterable<Comparison> {
  for (const { id, N0, p0, N1, p1, expected } of cases) {
    const period = (population: number, share: number | null | undefined) => ({
      population,
      share: share ?? Number.NaN,
    })
    const found = kitagawa(N0.map((before, i) => ({ before: period(before, p0[i]), after: period(N1[i] ?? 0, p1[i]) })))
    const got = found && {
      I0: found.before,
      I1: found.after,
      change: found.change,
      rate: found.rates,
      mix: found.mix,
      rateTotal: found.rateTotal,
      mixTotal: found.mixTotal,
    }
    yield { what: id, got, expected }
  }
}
