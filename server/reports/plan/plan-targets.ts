import { targetsInForce } from '../../../surveys/targets/index.ts'
import type { Target } from '../../../surveys/targets/target.ts'
import { targetSampleSize } from '../../stats/planning/target-sample-size.ts'
import { expectedIsTarget, type PlanRefusal, tooFewPeople } from './plan-refusals.ts'
import type { PlanRequest } from './plan-request.ts'

/** How many answers a target question takes, all over the ward. */
export type TargetPlan = { readonly target: Target } & (
  | {
      readonly possible: true
      /** What will be shown if the truth is as expected. */
      readonly shows: 'met' | 'not_met'
      readonly interviews: number
      readonly select: number
    }
  | { readonly possible: false; readonly refusal: PlanRefusal }
)

/** The sample each target in force would take, whichever purpose was asked for. */
export const targetPlans = (request: PlanRequest, expected: number, population: number): readonly TargetPlan[] =>
  targetsInForce(request.firstDay, request.lastDay).map((target): TargetPlan => {
    if (expected === target.value) return { target, possible: false, refusal: expectedIsTarget(target.value) }
    const interviews = targetInterviews(request, expected, target.value, population)
    const select = Math.ceil(interviews / request.responseRate - 1e-9)
    if (select > population)
      return { target, possible: false, refusal: tooFewPeople(interviews, population, request.responseRate) }
    return { target, possible: true, shows: expected > target.value ? 'met' : 'not_met', interviews, select }
  })

/**
 * Interviews for one target question. The list is finite, so Cochran's
 * correction makes it fewer; never more than there are people.
 */
export function targetInterviews(request: PlanRequest, expected: number, target: number, population: number): number {
  const { power = 0.8, designEffect = 1 } = request
  const endless = targetSampleSize(expected, target, { power }) * designEffect
  return Math.ceil(endless / (1 + (endless - 1) / population) - 1e-9)
}
