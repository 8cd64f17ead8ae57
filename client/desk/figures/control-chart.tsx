import { bare, count, percent, setPercent } from '../../../surveys/voice/numbers.ts'
import { type Axis, placeOn } from './axis.ts'
import { monthMarks, placesOf, reaches, sideOf } from './control-geometry.ts'
import type { WatchChart, WatchPoint } from './reports.ts'
import { WatchMark } from './watch-mark.tsx'

/** In ems: the air above, the plot itself, and what holds the names of the months. */
const [above, tall, below] = [1.5, 9, 1.8]

/** A little air at either end, so that no mark is cut off. */
const across = (place: number) => `${(3 + place * 94).toFixed(2)}%`
const wide = (length: number) => `${(length * 94).toFixed(2)}%`
const down = (axis: Axis, share: number) => `${(above + (1 - placeOn(axis, share)) * tall).toFixed(3)}em`

type Parts = { readonly of: WatchChart; readonly baseline: number; readonly axis: Axis }

/**
 * The p-chart of one service: its weeks against the frozen baseline and the
 * limits chance keeps to. Widths are percentages of the width there is and
 * heights are ems, so the lettering keeps its size on a phone and on paper.
 */
export function ControlChart({ of, baseline, axis }: Parts) {
  return (
    <div class="plot" role="img" aria-label={described(of, baseline)}>
      <svg class="plot-axis" style={{ height: `${above + tall + below}em` }} aria-hidden="true">
        {axis.marks.map((mark) => (
          <text key={mark} x="100%" y={down(axis, mark)} dy="0.35em" text-anchor="end">
            {mark === axis.to ? setPercent(mark) : bare(mark)}
          </text>
        ))}
      </svg>
      <svg class="plot-field" style={{ height: `${above + tall + below}em` }} aria-hidden="true">
        {axis.marks.map((mark) => (
          <line key={mark} class="grid" x1="0%" x2="100%" y1={down(axis, mark)} y2={down(axis, mark)} />
        ))}
        <Limits of={of} axis={axis} />
        <line class="baseline" x1="0%" x2="100%" y1={down(axis, baseline)} y2={down(axis, baseline)} />
        <Points of={of} baseline={baseline} axis={axis} />
      </svg>
    </div>
  )
}

function Limits({ of: { points }, axis }: Omit<Parts, 'baseline'>) {
  const edges = reaches(placesOf(points))
  return points.map(({ span, limits }, i) => {
    const { from = 0, to = 1 } = edges[i] ?? {}
    const [top, foot] = [down(axis, limits.high), down(axis, limits.low)]
    return (
      <g key={span.from}>
        <rect class="limits" x={across(from)} y={top} width={wide(to - from)} height={tallness(axis, limits)} />
        <line class="limit" x1={across(from)} x2={across(to)} y1={top} y2={top} />
        <line class="limit" x1={across(from)} x2={across(to)} y1={foot} y2={foot} />
      </g>
    )
  })
}

const tallness = (axis: Axis, { low, high }: WatchPoint['limits']) =>
  `${((placeOn(axis, high) - placeOn(axis, low)) * tall).toFixed(3)}em`

function Points({ of: { points }, baseline, axis }: Parts) {
  const places = placesOf(points)
  const months = monthMarks(points)
  return points.map((point, i) => {
    const [x, y, side] = [across(places[i] ?? 0), down(axis, point.share), sideOf(point, baseline)]
    const next = points[i + 1]
    return (
      <g key={point.span.from}>
        {next && <line class="course" x1={x} x2={across(places[i + 1] ?? 0)} y1={y} y2={down(axis, next.share)} />}
        <WatchMark of={side} x={x} y={y} />
        {point.sentence && (
          <text class="said" x={x} y={y} dy={side === 'low' ? '1.5em' : '-0.8em'} text-anchor={anchor(places[i] ?? 0)}>
            {percent(point.share)}
          </text>
        )}
        {months[i] && (
          <text x={x} y={`${above + tall + below - 0.3}em`} text-anchor="middle">
            {months[i]}
          </text>
        )}
      </g>
    )
  })
}

/** Lettering at the ends stays inside the drawing. */
const anchor = (place: number) => (place < 0.1 ? 'start' : place > 0.9 ? 'end' : 'middle')

function described({ service, every, points }: WatchChart, baseline: number): string {
  const unit = every === 'week' ? 'tuần' : 'tháng'
  const last = points.at(-1)
  const marked = points.filter((point) => sideOf(point, baseline) !== 'plain').length
  return [
    `${service}: ${count(points.length)} ${unit}, mức thường lệ ${percent(baseline)}`,
    last && `${unit} gần nhất ${percent(last.share)}`,
    marked > 0 ? `${count(marked)} ${unit} được đánh dấu` : `không ${unit} nào được đánh dấu`,
  ]
    .filter(Boolean)
    .join(', ')
}
