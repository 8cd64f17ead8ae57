import { compensatedSum } from '../../stats/compensated-sum.ts'
import { allocateNeyman } from '../../stats/planning/allocate-neyman.ts'
import { allocateProportional } from '../../stats/planning/allocate-proportional.ts'
import { cochranSampleSize } from '../../stats/planning/cochran-sample-size.ts'
import { yamaneSampleSize } from '../../stats/planning/yamane-sample-size.ts'
import { whole } from '../engine/say.ts'
import { type Allocation, allocated } from './plan-allocation.ts'
import { expectedIsTarget, type PlanRefusal, planRefusals, tooFewPeople } from './plan-refusals.ts'
import type { PlanRequest, PlanStratum } from './plan-request.ts'
import { type TargetPlan, targetInterviews, targetPlans } from './plan-targets.ts'

export type SamplePlan = {
  readonly ok: true
  readonly population: number
  /** The share planned with, 0…1. */
  readonly expected: number
  /** Interviews the purpose takes before the floors of the strata are added. */
  readonly needed: number
  /** The way asked for; the other one is shown beside it. */
  readonly allocation: 'proportional' | 'neyman'
  readonly proportional: Allocation
  readonly neyman: Allocation
  /** The number by the ministry's formula, with what it takes for granted. */
  readonly yamane: { readonly interviews: number; readonly sentence: string }
  readonly targets: readonly TargetPlan[]
}

export type PlanAnswer = SamplePlan | { readonly ok: false; readonly refusals: readonly PlanRefusal[] }

/** The margin the ministry's instructions use. */
const officialMargin = 0.05

/**
 * Plans the annual sample: how many interviews, how many households to select,
 * and where (specification §10). Proportional allocation is the default: near
 * 90 % satisfied Neyman's gains little and costs every other question.
 *
 * @returns refusals, each with a sentence, when the request cannot be planned
 */
export function planSample(request: PlanRequest): PlanAnswer {
  const refusals = planRefusals(request)
  if (refusals.length > 0) return { ok: false, refusals }

  const { strata, purpose, responseRate, allocation = 'proportional' } = request
  const population = compensatedSum(strata.map((stratum) => stratum.population))
  const expected = request.expected ?? lastYear(strata) ?? 0.5
  if (purpose.kind === 'target' && expected === purpose.target)
    return { ok: false, refusals: [expectedIsTarget(purpose.target)] }

  const needed = interviewsFor(request, expected, population)
  if (needed / responseRate > population + 1e-9)
    return { ok: false, refusals: [tooFewPeople(needed, population, responseRate)] }

  const planned = strata.map((stratum) => ({ ...stratum, share: stratum.share ?? expected }))
  return {
    ok: true,
    population,
    expected,
    needed,
    allocation,
    proportional: allocated(request, planned, allocateProportional(planned, needed, request.floor)),
    neyman: allocated(request, planned, allocateNeyman(planned, needed, request.floor)),
    yamane: official(population),
    targets: targetPlans(request, expected, population),
  }
}

/** Last year's share over the strata that have one, by their people. */
function lastYear(strata: readonly PlanStratum[]): number | undefined {
  const known = strata.flatMap(({ population, share }) => (share === undefined ? [] : [{ population, share }]))
  const people = compensatedSum(known.map(({ population }) => population))
  return people > 0 ? compensatedSum(known.map(({ population, share }) => population * share)) / people : undefined
}

function interviewsFor(request: PlanRequest, expected: number, population: number): number {
  const { purpose, designEffect = 1 } = request
  if (purpose.kind === 'interviews') return purpose.interviews
  if (purpose.kind === 'target') return targetInterviews(request, expected, purpose.target, population)
  return cochranSampleSize({ share: cautious(expected), margin: purpose.margin, population, designEffect }).interviews
}

/** As in the strata: nobody plans on fewer interviews because last year was (nearly) perfect. */
const cautious = (share: number) => Math.min(0.97, Math.max(0.5, share))

function official(population: number) {
  const interviews = Math.ceil(yamaneSampleSize(population, officialMargin) - 1e-9)
  const sentence = `Theo công thức Yamane (sai số 5%) thường dùng trong hướng dẫn trước đây: ${whole(interviews)} phiếu, ứng với tỷ lệ giả định 50% và hệ số tin cậy z = 2.`
  return { interviews, sentence }
}
