import type { YearlyGap } from '../../../server/reports/trust/stream-gap.ts'
import type { StreamTrust, TargetTrust } from '../../../server/reports/trust/stream-trust.ts'
import type { Text } from '../../../surveys/grammar/text.ts'

/** What the silent could do to one target, with its words. */
export type TrustRow = Pick<TargetTrust, 'decides' | 'trust' | 'mix' | 'unlikeMerges'> & {
  /** The target's id. */
  readonly target: string
  readonly title: Text
  readonly value: number
  readonly sentences: readonly string[]
}

/** How far one stream can be believed, with its words. */
export type StreamRow = Omit<StreamTrust, 'targets'> & {
  /** What its interval rests on; none for people drawn at random. */
  readonly assumption?: string
  readonly sentences: readonly string[]
  readonly targets: readonly TrustRow[]
}

/** A year's volunteers beside the random sample, in the scope of one target. */
export type GapRow = YearlyGap & { readonly sentence: string }

/** The report on trust, as it is drawn here. */
export type TrustFigures = { readonly streams: readonly StreamRow[]; readonly gaps: readonly GapRow[] }
