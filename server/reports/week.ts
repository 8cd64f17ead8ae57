import type { Stream } from '../../surveys/grammar/context.ts'

/** The answers of a week, or of the part of it that lies in one month, to a service: how many answered overall, and were satisfied. */
export type Week = {
  /** The first day, yyyy-MM-dd: a Monday, or the first of a month. */
  readonly since: string
  readonly stream: Stream
  readonly area: string
  readonly served: 'desk' | 'online'
  readonly answered: number
  readonly satisfied: number
}

/** When a touchpoint in use was last answered at, and how many answered there in the eight weeks to that day. */
export type LastHeard = {
  readonly touchpoint: string
  readonly area: string
  readonly last: string
  readonly recent: number
}
