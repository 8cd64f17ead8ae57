import type { Text } from '../../../surveys/grammar/text.ts'

/** Stands beside every map: what goes together need not be cause and effect. */
export const driversLabel = 'mối liên hệ, chưa phải nguyên nhân'

/** Important and below the target; important and on target; less important and below; less important and on target. */
export type Quadrant = 'fix_first' | 'keep' | 'fix_later' | 'steady'

export type Named = { readonly factor: string; readonly title: Text }

export type Driver = Named & {
  /** Its part of what the factors explain together, 0…1 (LMG); undefined when they explain nothing. */
  readonly importance: number | undefined
  readonly spearman: number | undefined
  readonly kendall: number | undefined
  /** The factor's index, 0…1, over everybody who answered every criterion. */
  readonly performance: number
  readonly quadrant: Quadrant | undefined
}

/** A factor left off the map: everybody gave it the same level, or most people had nothing to answer. */
export type Dropped = Named & { readonly reason: 'constant' | 'seldom_answered' }

/** People who answered every criterion, and those of them who were not satisfied; and all who answered the form. */
export type Counted = { readonly received: number; readonly n: number; readonly notSatisfied: number }

export type DriverMap =
  | (Counted & {
      readonly shown: true
      readonly label: typeof driversLabel
      /** R²: how much of the differences in the overall answer the factors explain, 0…1. */
      readonly explained: number
      /** Where the map is crossed. */
      readonly meanImportance: number
      readonly target: number
      /** The most important first. */
      readonly drivers: readonly Driver[]
      readonly dropped: readonly Dropped[]
    })
  | (Omit<Counted, 'notSatisfied'> & {
      readonly shown: false
      readonly reason: 'no_overall_question' | 'too_few' | 'too_few_not_satisfied' | 'constant'
      /** Undefined where so few answered that it would tell what they said. */
      readonly notSatisfied: number | undefined
    })
