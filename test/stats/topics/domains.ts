import { designMean } from '../../../server/stats/design/design-mean.ts'
import { designTotal } from '../../../server/stats/design/design-total.ts'
import { type Comparison, root } from './comparison.ts'
import { labels, numbers, type SurveyCase, sampleOf } from './survey-case.ts'

interface Case extends SurveyCase {
  readonly binary: string
  readonly numeric: string
  readonly by: string
  readonly expected: readonly { level: string | number }[]
}

export function* domains({ cases }: { cases: readonly Case[] }): Iterable<Comparison> {
  for (const given of cases) {
    const { rows, population } = sampleOf(given)
    for (const { level, ...expected } of given.expected) {
      const domain = labels(given, given.by).map((label) => label === String(level))
      const frame = { population, domain }
      const binary = designMean(rows, numbers(given, given.binary), frame)
      const numeric = designMean(rows, numbers(given, given.numeric), frame)
      const total = designTotal(rows, numbers(given, given.numeric), frame)
      const got = {
        n: total.respondents,
        binaryMean: binary?.estimate,
        binarySE: root(binary?.variance),
        numericMean: numeric?.estimate,
        numericSE: root(numeric?.variance),
        numericTotal: total.estimate,
        numericTotalSE: root(total.variance),
      }
      yield { what: `${given.id} ${level}`, got, expected }
    }
  }
}
