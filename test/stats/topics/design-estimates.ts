import { compensatedSum } from '../../../server/stats/compensated-sum.ts'
import { designEffect } from '../../../server/stats/design/design-effect.ts'
import { designMean } from '../../../server/stats/design/design-mean.ts'
import { designRatio } from '../../../server/stats/design/design-ratio.ts'
import { designTotal } from '../../../server/stats/design/design-total.ts'
import { studentInterval } from '../../../server/stats/intervals/student-interval.ts'
import { type Comparison, pair, root } from './comparison.ts'
import { numbers, type SurveyCase, sampleOf } from './survey-case.ts'

interface Case extends SurveyCase {
  readonly binary: string
  readonly numeric: string
  readonly ratio: readonly [string, string]
  readonly expected: unknown
}

export function* designEstimates({ cases }: { cases: readonly Case[] }): Iterable<Comparison> {
  for (const given of cases) yield { what: given.id, got: recompute(given), expected: given.expected }
}

function recompute(given: Case) {
  const { rows, population } = sampleOf(given)
  const frame = { population }
  const binaryValues = numbers(given, given.binary)
  const values = numbers(given, given.numeric)
  const binary = designMean(rows, binaryValues, frame)
  const numeric = designMean(rows, values, frame)
  const total = designTotal(rows, values, frame)
  const ratio = designRatio(rows, numbers(given, given.ratio[0]), numbers(given, given.ratio[1]), frame)
  const df = total.psus - total.strata
  return {
    n: total.respondents,
    df,
    sumWeights: compensatedSum(rows.map((row) => row.weight)),
    kishNeff: total.kishSize,
    binaryMean: binary?.estimate,
    binarySE: root(binary?.variance),
    binaryDeff: designEffect(rows, binaryValues, frame),
    binaryDeffWithReplacement: designEffect(rows, binaryValues, frame, 'with'),
    numericMean: numeric?.estimate,
    numericSE: root(numeric?.variance),
    numericCI95: numeric?.variance === undefined ? null : pair(studentInterval(numeric.estimate, numeric.variance, df)),
    numericTotal: total.estimate,
    numericTotalSE: root(total.variance),
    ratioEstimate: ratio?.estimate,
    ratioSE: root(ratio?.variance),
  }
}
