import type { AreaGroup, Channel, Stream } from '../grammar/context.ts'
import type { Text } from '../grammar/text.ts'

/** Which responses a target speaks of. What is left out is not narrowed. */
export type Scope = {
  readonly questionnaires?: readonly string[]
  readonly channels?: readonly Channel[]
  readonly areaGroups?: readonly AreaGroup[]
}

/**
 * A target of the ward's plan, with the sentence it comes from, word for word.
 * Dates are inclusive, yyyy-MM-dd. A target is met or missed by the figure of its
 * own scope, stream and method, and by no other.
 */
export type Target = {
  readonly id: string
  /** Raised when a figure is measured or judged in another way; what was published keeps the target it was judged by. */
  readonly version: number
  readonly title: Text
  readonly scope: Scope
  /** A share between 0 and 1. */
  readonly value: number
  readonly from: string
  readonly to: string
  /** The stream that decides; another stream's figure is shown, never taken for it. */
  readonly stream: Stream
  /** The method the deciding stream is measured by, such as `factors-share.1`; the others by the overall question. */
  readonly method: string
  readonly source: { readonly document: string; readonly place: string; readonly sentence: string }
}
