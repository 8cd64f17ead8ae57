/**
 * A week, or the part of it that lies in one month: its first day yyyy-MM-dd, a Monday or the first of a month, how many
 * answered overall, and how many of them were satisfied. Tens of thousands are read at once, so they are no objects.
 */
export type Week = readonly [since: string, answered: number, satisfied: number]

/** The weeks of a service, in no order. */
export type ServiceWeeks = {
  readonly area: string
  readonly served: 'desk' | 'online'
  readonly weeks: readonly Week[]
}

/** When a touchpoint in use was last answered at, and how many answered there in the eight weeks to that day. */
export type LastHeard = {
  readonly touchpoint: string
  readonly area: string
  readonly last: string
  readonly recent: number
}
