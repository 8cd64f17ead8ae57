import { designMean } from '../../../server/stats/design/design-mean.ts'
import { effectiveSampleSize } from '../../../server/stats/intervals/effective-sample-size.ts'
import { kornGraubardInterval } from '../../../server/stats/intervals/korn-graubard-interval.ts'
import { logitInterval } from '../../../server/stats/intervals/logit-interval.ts'
import { studentInterval } from '../../../server/stats/intervals/student-interval.ts'
import { wilsonInterval } from '../../../server/stats/intervals/wilson-interval.ts'
import { studentQuantile } from '../../../server/stats/special/student-quantile.ts'
import { type Comparison, pair } from './comparison.ts'
import { numbers, type SurveyCase, sampleOf } from './survey-case.ts'

type Method = 'logit' | 'beta' | 'mean' | 'xlogit'
interface Case extends SurveyCase {
  readonly binary: string
  readonly level: number
  readonly expected: {
    readonly p: number
    readonly var: number
    readonly df: number
    readonly n: number
    readonly ci: Readonly<Record<Method, unknown>>
    readonly wilsonEff: unknown
  }
}

/** 'likelihood' and 'asin' are not needed by the product and left out; 'logit' is 'xlogit' found by iteration. */
export function* surveyProportions({ cases }: { cases: readonly Case[] }): Iterable<Comparison> {
  for (const given of cases) {
    const { ci, wilsonEff, ...estimate } = given.expected
    const expected = { ...estimate, wilsonEff, beta: ci.beta, mean: ci.mean, xlogit: ci.xlogit, logit: ci.logit }
    yield { what: given.id, got: recompute(given), expected }
  }
}

function recompute(given: Case) {
  const { rows, population } = sampleOf(given)
  const found = designMean(rows, numbers(given, given.binary), { population })
  if (found?.variance === undefined) return undefined

  const { estimate: p, variance, respondents: n, psus, strata } = found
  const df = psus - strata
  const size = effectiveSampleSize({ share: p, variance, respondents: n, df, level: given.level }) ?? Number.NaN
  const simple = (p * (1 - p)) / variance
  const logit = pair(logitInterval(p, variance, df, given.level))
  return {
    ...{ p, var: variance, df, n, logit, xlogit: logit },
    beta: pair(kornGraubardInterval(p, size, given.level)),
    mean: pair(studentInterval(p, variance, df, given.level)),
    wilsonEff: pair(wilsonInterval(p * simple, simple, studentQuantile((1 + given.level) / 2, df))),
  }
}
