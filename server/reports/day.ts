import type { Channel, Stream } from '../../surveys/grammar/context.ts'

/** The answers of a day at a place, and how many of them answered and were content overall. */
export type Day = {
  readonly day: string
  readonly touchpoint: string
  readonly area: string
  readonly procedure: string
  readonly channel: Channel
  readonly stream: Stream
  readonly n: number
  readonly answered: number
  readonly satisfied: number
}
