import { compensatedSum } from '../../../server/stats/compensated-sum.ts'
import { stratifiedShare } from '../../../server/stats/design/stratified-share.ts'
import { manskiBounds } from '../../../server/stats/trust/manski-bounds.ts'
import { rIndicator } from '../../../server/stats/trust/r-indicator.ts'
import { responseRates } from '../../../server/stats/trust/response-rates.ts'
import { tippingPoint } from '../../../server/stats/trust/tipping-point.ts'
import type { Comparison } from './comparison.ts'

interface Case {
  readonly id: string
  readonly N: readonly number[]
  readonly n: readonly number[]
  readonly x: readonly number[]
  readonly target: number
  readonly expected: unknown
}

export function* streamQuality({ cases }: { cases: readonly Case[] }): Iterable<Comparison> {
  for (const given of cases) yield { what: given.id, got: recompute(given), expected: given.expected }
}

function recompute({ N, n, x, target }: Case) {
  const cells = N.map((population, i) => ({ population, respondents: n[i] ?? 0, satisfied: x[i] ?? 0 }))
  const whole = {
    population: compensatedSum(N),
    respondents: compensatedSum(n),
    satisfied: compensatedSum(x),
    target,
  }
  const rates = responseRates(cells)
  const likeness = rIndicator(cells)
  const weighted = stratifiedShare(cells)
  const bounds = manskiBounds(whole)
  return {
    responseRates: rates.rates,
    overallRate: rates.overall,
    coverage: rates.coverage,
    overCoverage: rates.overCoverage,
    rIndicator: likeness?.rIndicator,
    cvOfRates: likeness?.variation,
    maxAbsBias: likeness?.largestBias,
    kishNeff: weighted?.kishSize,
    kishDeff: weighted && weighted.respondents / weighted.kishSize,
    weightedShare: weighted?.estimate,
    rawShare: whole.satisfied / whole.respondents,
    worstCase: bounds?.low,
    bestCase: bounds?.high,
    tippingPoint: tippingPoint(whole),
  }
}
