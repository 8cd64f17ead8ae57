/** A residential group or another part of the ward that is drawn from on its own. */
export type PlanStratum = {
  readonly name: string
  /** Households or adults on the list. */
  readonly population: number
  /** The share satisfied there last year, 0…1, where known. */
  readonly share?: number | undefined
}

/**
 * What the sample is for. `margin`: an interval of ± so much. `target`: to show
 * that a target is met (or missed) if the truth is `expected`, with a chance of
 * `power` to reach a conclusion. `interviews`: a number fixed by the budget.
 */
export type PlanPurpose =
  | { readonly kind: 'margin'; readonly margin: number }
  | { readonly kind: 'target'; readonly target: number }
  | { readonly kind: 'interviews'; readonly interviews: number }

export type PlanRequest = {
  readonly strata: readonly PlanStratum[]
  readonly purpose: PlanPurpose
  /** The share expected to be satisfied, 0…1; last year's when left out, and one half, the most cautious, when that is unknown. */
  readonly expected?: number | undefined
  /** Part of those selected who will answer, 0…1. */
  readonly responseRate: number
  /** Chance of reaching a conclusion on a target. */
  readonly power?: number
  /** What drawing whole groups costs; 1 for households drawn one by one. */
  readonly designEffect?: number
  /** The fewest interviews in a stratum: 2 for a variance, 30 if it will be published. */
  readonly floor?: number
  readonly allocation?: 'proportional' | 'neyman'
  /** The days the survey speaks of, yyyy-MM-dd: the targets in force then are planned for beside. */
  readonly firstDay: string
  readonly lastDay: string
}
