import type { Breakdown } from '../../../server/reports/breakdown/breakdown.ts'
import type { Shown, Withheld } from '../../../server/reports/breakdown/breakdown-row.ts'
import type { Change } from '../../../server/reports/change/change.ts'
import type { PrintedSplit } from '../../../server/reports/change/say-change.ts'
import type { DriverMap } from '../../../server/reports/drivers/driver-map.ts'
import type { OneForm } from '../../../server/reports/engine/answers/one-form.ts'
import type { shownEstimate, shownFigure } from '../../../server/reports/engine/summary.ts'
import type { Period } from '../../../server/reports/period.ts'
import type { Services } from '../../../server/reports/services/services.ts'
import type { Shortfall } from '../../../server/reports/shortfall/shortfall.ts'
import type { TargetFigure as Judged } from '../../../server/reports/targets/targets.ts'
import type { Silence } from '../../../server/reports/watch/silence.ts'
import type { Alert, Chart } from '../../../server/reports/watch/watch.ts'
import type { Interval } from '../../../server/stats/interval.ts'
import type { Stream } from '../../../surveys/grammar/context.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { TrustFigures } from './trust-types.ts'

/** A share with its interval, and both as they are printed: "89,3% (88,1–90,4)". */
export type ShownFigure = ReturnType<typeof shownFigure>
export type ShownEstimate = ReturnType<typeof shownEstimate>
export type Weighted = NonNullable<ShownEstimate['weighted']>
export type Place = Weighted['overfull'][number]

/** One target of the plan as one stream sees it, with its words. */
export type TargetFigure = Omit<Judged, 'estimate' | 'known'> & {
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

/** One week (or month) of a service; with a sentence where it breaks a rule for the first time. */
export type WatchPoint = Chart['points'][number] & {
  /** Outside lies who breaks the rule, and nobody else. */
  readonly limits: Interval
  readonly sentence?: string
}

/** One service under watch, with its name; `drift` says where it goes slowly. */
export type WatchChart = Omit<Chart, 'points'> & {
  readonly service: string
  readonly drift?: string
  readonly points: readonly WatchPoint[]
}

/** The map where it is drawn, and a factor that has its place on it. */
export type ShownDrivers = Extract<DriverMap, { readonly shown: true }>
export type PlacedDriver = ShownDrivers['drivers'][number] & { readonly importance: number }

export type { SmallService } from '../../../server/reports/services/services.ts'

/** Which places are weak, by the one test. */
type Weak = { readonly below: Breakdown['below']; readonly target: number }

/** What each report of the server says, as this program reads it. */
export type Reports = {
  readonly targets: readonly TargetFigure[]
  readonly breakdown: Omit<Breakdown, 'rows'> & {
    readonly target?: number
    readonly rows: readonly Row[]
  }
  /** Without `lost` too few answered to tell, and there is only the sentence. */
  readonly shortfall: Partial<Shortfall> &
    Pick<OneForm, 'questionnaires'> &
    Weak & { readonly received: number; readonly sentence: string }
  readonly change: Omit<Change, 'before' | 'after'> & {
    readonly before?: ShownFigure
    readonly after?: ShownFigure
    /** As they are printed, so that the parts add up. */
    readonly printed?: PrintedSplit
    readonly sentence: string
  }
  readonly watch: {
    readonly sentence: string
    readonly stream: Stream
    /** The day up to which weeks are judged: only those over before it. */
    readonly asOf: string
    readonly alerts: readonly (Alert & { readonly sentence: string })[]
    readonly charts: readonly WatchChart[]
    readonly silences: readonly (Silence & { readonly sentence: string })[]
  }
  readonly drivers: DriverMap & { readonly questionnaire: { readonly id: string; readonly title: Text } }
  readonly services: Services &
    Weak & { readonly by: 'area' | 'procedure'; readonly stream: Stream; readonly received: number }
  readonly trust: TrustFigures
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
  /** The same with every answer left out counted in; only with `targets`, and only where answers are left out. */
  readonly withExcluded?: Reports[R]
}
