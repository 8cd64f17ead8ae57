import { estimate } from '../../server/reports/engine/estimate/estimate.ts'
import { logGamma } from '../../server/stats/special/log-gamma.ts'
import { overallOnly, tallied } from './scenario.ts'

/** How often an interval lies wholly above, or wholly below, the truth: no chance involved, every outcome is weighed. */
export type ExactError = { readonly truth: number; readonly falseMet: number; readonly falseNotMet: number }

/** One service, one question, `n` volunteers out of many: binomial. */
export function exactVolunteers(n: number, truths: readonly number[]): ExactError[] {
  const intervals = intervalsOf(n)
  return truths.map((truth) => {
    const log = Array.from(
      { length: n + 1 },
      (_, x) => choose(n, x) + x * Math.log(truth) + (n - x) * Math.log1p(-truth),
    )
    return errorsOf(intervals, truth, log)
  })
}

/** One question, a random sample of `n` out of `households`: hypergeometric, every truth from half on. */
export function exactSample(n: number, households: number): ExactError[] {
  const intervals = intervalsOf(n, households)
  const from = Math.ceil(households / 2)
  return Array.from({ length: households - from }, (_, i) => from + i).map((satisfied) => {
    const log = Array.from({ length: n + 1 }, (_, x) => {
      const possible = x <= satisfied && n - x <= households - satisfied
      const ways = possible ? choose(satisfied, x) + choose(households - satisfied, n - x) : Number.NEGATIVE_INFINITY
      return ways - choose(households, n)
    })
    return errorsOf(intervals, satisfied / households, log)
  })
}

function intervalsOf(n: number, households?: number) {
  return Array.from({ length: n + 1 }, (_, x) => {
    const patterns = [...new Array<string>(x).fill('5-----'), ...new Array<string>(n - x).fill('2-----')]
    const interval = estimate(overallOnly.method, tallied(overallOnly, patterns, {}), [], households).figure?.interval
    if (!interval) throw new Error('an interval is missing')
    return interval
  })
}

function errorsOf(intervals: ReturnType<typeof intervalsOf>, truth: number, log: readonly number[]): ExactError {
  const chance = (wrong: (interval: { low: number; high: number }) => boolean) =>
    log.reduce((sum, one, x) => {
      const interval = intervals[x]
      return interval && wrong(interval) ? sum + Math.exp(one) : sum
    }, 0)
  return {
    truth,
    falseMet: chance(({ low }) => low > truth + 1e-12),
    falseNotMet: chance(({ high }) => high < truth - 1e-12),
  }
}

/** The largest of one kind of error, over the truths from `from` up to, not including, `to`. */
export const worst = (errors: readonly ExactError[], kind: 'falseMet' | 'falseNotMet', from = 0, to = 1): number =>
  Math.max(...errors.filter(({ truth }) => truth >= from && truth < to).map((error) => error[kind]))

const choose = (n: number, k: number) => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
