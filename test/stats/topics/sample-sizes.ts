import { allocateNeyman } from '../../../server/stats/planning/allocate-neyman.ts'
import { allocateProportional } from '../../../server/stats/planning/allocate-proportional.ts'
import { cochranSampleSize } from '../../../server/stats/planning/cochran-sample-size.ts'
import { stratifiedMargin } from '../../../server/stats/planning/stratified-margin.ts'
import { stratifiedSampleSize } from '../../../server/stats/planning/stratified-sample-size.ts'
import { targetSampleSize } from '../../../server/stats/planning/target-sample-size.ts'
import { twoGroupSampleSize } from '../../../server/stats/planning/two-group-sample-size.ts'
import { yamaneSampleSize } from '../../../server/stats/planning/yamane-sample-size.ts'
import type { Comparison } from './comparison.ts'

interface Simple {
  readonly p: number
  readonly e: number
  readonly conf: number
  readonly N: number | null
  readonly deff: number
  readonly rr: number
}
interface Allocation {
  readonly N: readonly number[]
  readonly p: readonly number[]
  readonly n: number
  readonly lo: number
  readonly e: number
}
interface Power {
  readonly truth: number
  readonly target: number
  readonly alpha: number
  readonly power: number
}
interface File {
  readonly simple: readonly { input: Simple; expected: unknown }[]
  readonly allocation: readonly { input: Allocation; expected: unknown }[]
  readonly power: readonly { input: Power; expected: unknown }[]
}

export function* sampleSizes({ simple = [], allocation = [], power = [] }: File): Iterable<Comparison> {
  for (const { input, expected } of simple) yield { what: JSON.stringify(input), got: single(input), expected }
  for (const { input, expected } of allocation) yield { what: JSON.stringify(input), got: shared(input), expected }
  for (const { input, expected } of power) {
    const got = {
      oneSampleVsTarget: targetSampleSize(input.truth, input.target, input),
      twoSamplePerGroup: twoGroupSampleSize(input.truth, input.target, input),
    }
    yield { what: JSON.stringify(input), got, expected }
  }
}

function single({ p, e, conf, N, deff, rr }: Simple) {
  const population = N ?? undefined
  const wanted = { share: p, margin: e, level: conf, population, designEffect: deff, responseRate: rr }
  const { endless, exact, interviews, select } = cochranSampleSize(wanted)
  const yamane = population === undefined ? null : yamaneSampleSize(population, e)
  return { n0: endless, nFpc: exact, n: interviews, toSelect: select, yamane }
}

function shared({ N, p, n, lo, e }: Allocation) {
  const strata = N.map((population, i) => ({ population, share: p[i] ?? Number.NaN }))
  const total = stratifiedSampleSize(strata, e)
  const proportional = allocateProportional(strata, n, lo)
  const neyman = allocateNeyman(strata, n, lo)
  return {
    ...{ proportional, neyman },
    totalForMarginProportional: total.proportional,
    totalForMarginNeyman: total.neyman,
    halfWidthProportional: stratifiedMargin(strata, proportional),
    halfWidthNeyman: stratifiedMargin(strata, neyman),
  }
}
