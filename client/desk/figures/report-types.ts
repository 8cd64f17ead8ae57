import type { Breakdown } from '../../../server/reports/breakdown.ts'
import type { Shown, Withheld } from '../../../server/reports/breakdown-row.ts'
import type { Change } from '../../../server/reports/change.ts'
import type { Period } from '../../../server/reports/period.ts'
import type { Shortfall } from '../../../server/reports/shortfall.ts'
import type { StreamTrust } from '../../../server/reports/stream-trust.ts'
import type { shownEstimate, shownFigure } from '../../../server/reports/summary.ts'
import type { TargetFigure as Judged } from '../../../server/reports/targets.ts'
import type { Text } from '../../../surveys/grammar/text.ts'

/** A share with its interval, and both as they are printed: "89,3 % (88,1–90,4)". */
export type ShownFigure = ReturnType<typeof shownFigure>
export type ShownEstimate = ReturnType<typeof shownEstimate>
export type Weighted = NonNullable<ShownEstimate['weighted']>
export type Place = Weighted['overfull'][number]

/** One target of the plan as one stream sees it, with its words. */
export type TargetFigure = Omit<Judged, 'estimate'> & {
  readonly method: string
  readonly n: number
  readonly estimate: ShownEstimate
  readonly word: string
  readonly sentence: string
  readonly tippingSentence?: string
}

export type ShownRow = Omit<Shown, 'figure'> & { readonly name: string; readonly figure: ShownFigure | undefined }
export type WithheldRow = Withheld & { readonly name: string }
export type Row = ShownRow | WithheldRow

/** What each report of the server says, as this program reads it. */
export type Reports = {
  readonly targets: readonly TargetFigure[]
  readonly breakdown: Omit<Breakdown, 'rows'> & {
    readonly target?: number
    readonly rows: readonly Row[]
  }
  /** Without `lost` nobody answered, and there is only the sentence. */
  readonly shortfall: Partial<Shortfall> & { readonly sentence: string }
  readonly change: Omit<Change, 'before' | 'after'> & {
    readonly before?: ShownFigure
    readonly after?: ShownFigure
    readonly sentence: string
  }
  readonly trust: {
    readonly streams: readonly (Pick<StreamTrust, 'stream'> & { readonly assumption?: string })[]
  }
}

export type Report<R extends keyof Reports> = {
  readonly report: R
  readonly title: Text
  readonly period: Period
  /** The period is over. */
  readonly closed: boolean
  /** How many answers of the period are left out, for written reasons. */
  readonly excluded?: number
  /** What was asked besides the period, with what stands for what was not. */
  readonly options: { readonly method?: string }
  readonly figures: Reports[R]
}
