import { at } from '../../stats/at.ts'
import type { PlannedStratum } from '../../stats/planning/planned-stratum.ts'
import { stratifiedMargin } from '../../stats/planning/stratified-margin.ts'
import type { PlanRequest, PlanStratum } from './plan-request.ts'

export type StratumPlan = {
  readonly name: string
  readonly population: number
  readonly interviews: number
  /** Households to select so that as many answer; all of them where they are too few. */
  readonly select: number
  /** Even asking all of them is not expected to give that many answers. */
  readonly short: boolean
}

/** One way of sharing out the interviews, and the margin of the ward's figure it leads to (half the width, 0…1). */
export type Allocation = {
  readonly strata: readonly StratumPlan[]
  readonly interviews: number
  readonly select: number
  readonly margin: number
}

/** What an allocation means in the field: whom to select where, and how exact the ward's figure will be. */
export function allocated(
  request: PlanRequest,
  strata: readonly (PlannedStratum & PlanStratum)[],
  interviews: readonly number[],
): Allocation {
  const { responseRate, designEffect = 1 } = request
  const plans = strata.map(({ name, population }, i): StratumPlan => {
    const wanted = Math.ceil(at(interviews, i) / responseRate - 1e-9)
    return {
      name,
      population,
      interviews: at(interviews, i),
      select: Math.min(wanted, population),
      short: wanted > population,
    }
  })
  return {
    strata: plans,
    interviews: plans.reduce((sum, plan) => sum + plan.interviews, 0),
    select: plans.reduce((sum, plan) => sum + plan.select, 0),
    margin: stratifiedMargin(strata, interviews) * Math.sqrt(designEffect),
  }
}
