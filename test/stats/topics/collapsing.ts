import { collapseCells } from '../../../server/stats/design/collapse-cells.ts'
import type { Comparison } from './comparison.ts'

interface Case {
  readonly id: string
  readonly minN: number
  readonly cells: readonly { area: string; channel: string; N: number; n: number }[]
  readonly expected: unknown
}

export function* collapsing({ cases }: { cases: readonly Case[] }): Iterable<Comparison> {
  for (const { id, minN, cells, expected } of cases) {
    const given = cells.map(({ area, channel, N, n }) => ({ area, channel, population: N, respondents: n }))
    const got = collapseCells(given, minN).cells.map(({ members, population, respondents }) => {
      return { members, N: population, n: respondents }
    })
    yield { what: id, got, expected }
  }
}
