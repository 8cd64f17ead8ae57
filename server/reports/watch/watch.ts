import type { Stream } from '../../../surveys/grammar/context.ts'
import { benjaminiHochberg } from '../../stats/compare/benjamini-hochberg.ts'
import { groupBy } from '../../stats/group-by.ts'
import { baselineShare } from '../../stats/monitor/baseline-share.ts'
import { type EwmaPoint, ewma } from '../../stats/monitor/ewma.ts'
import { type ChartPoint, pChart, type Subgroup } from '../../stats/monitor/p-chart.ts'
import { safeParts } from '../engine/disclosure/safe-parts.ts'
import type { LastHeard, ServiceWeeks } from '../week.ts'
import { type Silence, silences } from './silence.ts'
import { monthsOf, weeksOf } from './subgroups.ts'

type Span = Subgroup & { readonly from: string; readonly to: string }
type Point = ChartPoint & { readonly span: Span; readonly ewma: EwmaPoint }

/** One area × channel of the service, week by week (month by month where few answer). */
export type Chart = {
  readonly area: string
  readonly channel: 'desk' | 'online'
  readonly every: 'week' | 'month'
  /** The frozen share it is watched against; undefined until there are 20 earlier weeks (or months). */
  readonly baseline: number | undefined
  readonly points: readonly Point[]
}

/** A service whose latest week is worse or better than can be chance, the whole ward taken together. */
export type Alert = {
  readonly area: string
  readonly channel: 'desk' | 'online'
  readonly span: Span
  readonly baseline: number
  readonly q: number
  readonly direction: 'worse' | 'better'
}

export type Watch = {
  readonly stream: Stream
  readonly charts: readonly Chart[]
  readonly alerts: readonly Alert[]
  readonly silences: readonly Silence[]
}

type Question = {
  readonly stream: Stream
  readonly services: readonly ServiceWeeks[]
  readonly heard: readonly LastHeard[]
  /** The first day of the watched time, yyyy-MM-dd: what lies before is the baseline, and stays it. */
  readonly watchedFrom: string
  /** Today, yyyy-MM-dd: the week that is not over is not judged. */
  readonly today: string
  /** The fewest answers a week may be drawn with; one is enough unless said. */
  readonly fewest?: number
}

/** False alarms among the ward's alerts: one in ten at most, on average (specification §9.2). */
const falseAlarms = 0.1

/**
 * Has something broken? Control charts of each area × channel of one stream, the
 * ward-wide list of alerts, and the touchpoints that fell silent. Charts watch
 * the process, so nothing is weighted (specification §9).
 */
export function watch({ stream, services: all, heard, watchedFrom, today, fewest = 1 }: Question): Watch {
  const services = groupBy(all, ({ area, served }) => `${area} ${served}`)
  const charts = [...services.keys()]
    .toSorted()
    .map((key) => chartOf(services.get(key) ?? [], { watchedFrom, today, fewest }))
  return { stream, charts, alerts: alertsOf(charts), silences: silences(heard, today) }
}

type Drawn = { readonly watchedFrom: string; readonly today: string; readonly fewest: number }

function chartOf(parts: readonly ServiceWeeks[], { watchedFrom, today, fewest }: Drawn): Chart {
  const [first] = parts
  const weeks = parts.flatMap((part) => part.weeks)
  const weekly = weeksOf(weeks, today)
  const every = typical(weekly) >= 30 ? 'week' : 'month'
  const spans = every === 'week' ? weekly : monthsOf(weeks, today)
  const baseline = baselineShare(spans.filter(({ to }) => to < watchedFrom))
  const watched = drawable(
    spans.filter(({ to, answers }) => to >= watchedFrom && answers > 0),
    fewest,
  )
  return {
    area: first?.area ?? '',
    channel: first?.served ?? 'desk',
    every,
    baseline,
    points: baseline === undefined ? [] : pointsOf(watched, baseline),
  }
}

/**
 * The weeks that may be drawn. One of too few answers is passed over before
 * anything is computed, for the moving average of the next would tell it; so is
 * another, where it would follow from the sum of all (specification §11.3).
 */
function drawable(spans: readonly Span[], fewest: number): Span[] {
  const open = safeParts(
    spans.map(({ answers: n }) => ({ n, isSafe: n >= fewest })),
    fewest,
  )
  return spans.filter((_, i) => open[i])
}

function pointsOf(spans: readonly Span[], baseline: number): Point[] {
  const laney = typical(spans) > 500
  const { points } = pChart(spans, baseline, laney)
  const smoothed = ewma(points.map(({ z }) => z))
  return points.flatMap((point, i) => {
    const [span, value] = [spans[point.index], smoothed[i]]
    return span && value ? [{ ...point, span, ewma: value }] : []
  })
}

/** The median number of answers of the weeks that had any. */
function typical(spans: readonly Subgroup[]): number {
  const answers = spans.flatMap((span) => (span.answers > 0 ? [span.answers] : [])).toSorted((a, b) => a - b)
  return answers[Math.floor(answers.length / 2)] ?? 0
}

function alertsOf(charts: readonly Chart[]): Alert[] {
  const latest = charts.flatMap((chart) => {
    const point = chart.points.at(-1)
    return point && chart.baseline !== undefined ? [{ ...chart, baseline: chart.baseline, point }] : []
  })
  const qs = benjaminiHochberg(latest.map(({ point }) => point.pTwoSided))
  return latest.flatMap(({ area, channel, baseline, point }, i) => {
    const q = qs[i] ?? 1
    const direction = point.share < baseline ? 'worse' : 'better'
    return q <= falseAlarms ? [{ area, channel, span: point.span, baseline, q, direction } as const] : []
  })
}
