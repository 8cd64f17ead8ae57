import { designMean } from '../../../server/stats/design/design-mean.ts'
import { designTotal } from '../../../server/stats/design/design-total.ts'
import { postStratify } from '../../../server/stats/design/post-stratify.ts'
import { weightByStratum } from '../../../server/stats/design/weight-by-stratum.ts'
import { type Comparison, root } from './comparison.ts'
import { labels, numbers, type SurveyCase, sampleOf } from './survey-case.ts'

interface Case extends SurveyCase {
  readonly population: { readonly Freq: readonly number[] } & Readonly<Record<string, readonly (string | number)[]>>
  readonly strata: string
  readonly binary: string
  readonly numeric: string
  readonly expected: { readonly conditionalCall?: string }
}

/** The file's second part, raking, is LATER. */
export function* postStratification({ poststratify = [] }: { poststratify?: readonly Case[] }): Iterable<Comparison> {
  for (const given of poststratify) {
    const { conditionalCall: _, ...expected } = given.expected
    yield { what: given.id, got: recompute(given), expected }
  }
}

function recompute(given: Case) {
  const { rows, population } = sampleOf(given)
  const groups = labels(given, given.strata)
  const sizes = new Map(
    (given.population[given.strata] ?? []).map((name, i) => [String(name), given.population.Freq[i] ?? 0]),
  )
  const adjusted = postStratify(rows, groups, sizes)
  if (!adjusted) return undefined

  const binary = designMean(adjusted, numbers(given, given.binary), { population })
  const numeric = designMean(adjusted, numbers(given, given.numeric), { population })
  const total = designTotal(adjusted, numbers(given, given.numeric), { population })
  const stratified = weightByStratum(
    groups.map((stratum) => ({ stratum })),
    sizes,
  )
  const conditional = designMean(stratified, numbers(given, given.binary))
  return {
    weights: adjusted.map((row) => row.weight),
    binaryMean: binary?.estimate,
    binarySE: root(binary?.variance),
    numericMean: numeric?.estimate,
    numericSE: root(numeric?.variance),
    numericTotal: total.estimate,
    numericTotalSE: root(total.variance),
    conditionalBinaryMean: conditional?.estimate,
    conditionalBinarySE: root(conditional?.variance),
  }
}
