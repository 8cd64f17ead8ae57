import type { reportOf } from '../../../server/figures/figures-of.ts'
import type { OptionsOf, ReportId, SentOf } from '../../../server/reports/list.ts'
import type { Json } from '../json.ts'

/*
 * What the server's reports answer, as it arrives: every type here is made from
 * the report itself, so that a field it no longer sends cannot be read here.
 */

export type { AskedOf, ReportId } from '../../../server/reports/list.ts'

/** The figures of a report as they arrive, a page of them where it is long: what was undefined is not there. */
export type ReportFigures<Id extends ReportId> = Json<SentOf<Id>>

type Answer = Awaited<ReturnType<typeof reportOf>>

/** A report with what every answer says of itself. Publications of before may not say how many are left out. */
export type Report<Id extends ReportId> = Pick<Answer, 'title' | 'period' | 'closed' | 'splitMonths'> &
  Partial<Pick<Json<Answer>, 'excluded' | 'waiting' | 'through'>> & {
    readonly report: Id
    /** What was asked besides the period, with what stands for what was not. */
    readonly options: Json<OptionsOf<Id>>
    readonly figures: ReportFigures<Id>
    /** How many answers each target and source leaves out. */
    readonly excludedIn?: readonly { readonly scope: string; readonly stream: string; readonly n: number }[]
    /** The same with every answer left out counted in; only with `targets`, and only where answers are left out. */
    readonly withExcluded?: ReportFigures<Id>
  }

/** One touchpoint with what may be told of it. */
export type HeardRow = ReportFigures<'touchpoints'>['rows'][number]

/** One target of the plan as one stream sees it, with its words. */
export type TargetFigure = ReportFigures<'targets'>[number]
export type ShownEstimate = TargetFigure['estimate']
/** A share with its interval, and both as they are printed: "89,3% (88,1–90,4)". */
export type ShownFigure = NonNullable<ShownEstimate['unweighted']>
export type Weighted = NonNullable<ShownEstimate['weighted']>
export type OverfullGroup = Weighted['overfull'][number]
/** The groups an answer was weighted by, and which were put together. */
export type WeighedGroups = Required<Pick<Weighted, 'cells' | 'merges'>>

/** A place or a question in a list; withheld, it tells its name, what was received and the reason. */
export type Row = ReportFigures<'breakdown'>['rows'][number]
export type WithheldRow = Extract<Row, { readonly withheld: string }>
export type ShownRow = Exclude<Row, WithheldRow>

/** One service under watch, with its name and what was found; `drift` says where it goes slowly. Its weeks are not always sent. */
export type WatchedService = ReportFigures<'watch'>['charts'][number]
/** One week (or month) of a service; with a sentence where it breaks a rule for the first time. */
export type WatchPoint = NonNullable<WatchedService['points']>[number]
/** The same with its weeks. */
export type WatchChart = WatchedService & { readonly points: readonly WatchPoint[] }

/** The map where it is drawn, and a factor that has its place on it. */
export type ShownDrivers = Extract<ReportFigures<'drivers'>, { readonly shown: true }>
export type PlacedDriver = ShownDrivers['drivers'][number] & { readonly importance: number }

type GroupedServices = Extract<ReportFigures<'services'>, { readonly kind: 'groups' }>
export type SmallService = Exclude<GroupedServices['services'][number], { readonly withheld: string }>

/** How far one stream can be believed, with its words; and what the silent could do to one target. */
export type StreamRow = ReportFigures<'trust'>['streams'][number]
export type TrustRow = StreamRow['targets'][number]
/** A year's volunteers beside the random sample, in the scope of one target. */
export type GapRow = ReportFigures<'trust'>['gaps'][number]
