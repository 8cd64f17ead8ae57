import type { Channel, Stream } from '../../surveys/grammar/context.ts'

/** How many respondents gave exactly these answers in this context: what every report is made from. */
export type Tally = {
  readonly unit: string
  readonly area: string
  readonly procedure: string
  readonly channel: Channel
  readonly stream: Stream
  readonly questionnaire: string
  readonly version: number
  readonly pattern: string
  readonly n: number
}
