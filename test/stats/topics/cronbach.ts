import { alphaOf } from '../pairs.ts'
import { type Comparison, pair } from './comparison.ts'

interface Case {
  readonly id: string
  readonly items: readonly (readonly (number | null)[])[]
  readonly expected: unknown
}

export function* cronbach({ cases }: { cases: readonly Case[] }): Iterable<Comparison> {
  for (const { id, items, expected } of cases) {
    const found = alphaOf(items)
    const got = found && {
      nComplete: found.respondents,
      alpha: found.alpha,
      standardizedAlpha: found.standardizedAlpha,
      feldtCI95: pair(found.interval),
      itemTotalCorrected: found.itemRest,
      alphaIfDeleted: found.alphaWithout,
    }
    yield { what: id, got, expected }
  }
}
