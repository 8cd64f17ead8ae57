import { bare, count, percent, setPercent } from '../../../surveys/voice/numbers.ts'
import type { Official } from '../outside-figures.ts'
import { More } from '../parts/more.tsx'
import { periodTitle } from '../periods.ts'
import { type Axis, axisFor } from './axis.ts'
import { type Column, DataTable } from './data-table.tsx'
import { fewAnswers, printed } from './measured.tsx'
import { inSight, OfficialLegend, OfficialMarks } from './official-marks.tsx'
import {
  above,
  below,
  middle,
  placeDown,
  type Slot,
  slotsOf,
  stepsOf,
  type TrendPoint,
  tall,
} from './trend-geometry.ts'
import { Names } from './trend-names.tsx'

type Parts = {
  readonly points: readonly TrendPoint[]
  /** What the line is of, for those who do not see it. */
  readonly about: string
  /** The next value the plan sets, to be drawn where it is near enough. */
  readonly step?: { readonly at: string; readonly value: number } | undefined
  /** Periods in which something was done. */
  readonly marked?: readonly string[]
  /** What others published, drawn beside the line. */
  readonly official?: readonly Official[]
}

/**
 * The course of a figure over periods that follow each other, with its intervals and the steps of the value to reach. A
 * period that is not over is hollow; one with too few answers has no mark. Widths are percentages and heights ems, so
 * that the lettering keeps its size on a phone and on paper.
 */
export function TrendChart({ points, about, step, marked = [], official = [] }: Parts) {
  const slots = slotsOf(points, step)
  const drawn = points.filter(isDrawn)
  const axis = axisFor([
    ...drawn.map((point) => point.interval?.low ?? point.share ?? 1),
    ...slots.map((s) => s.target),
    ...inSight(official, slots).map(({ value }) => value),
  ])
  const height = { height: `${above + tall + below}em` }
  return (
    <figure class="trend">
      <div class="plot" role="img" aria-label={described(points, about)}>
        <svg class="plot-axis" style={height} aria-hidden="true">
          {axis.marks.map((mark) => (
            <text key={mark} x="100%" y={placeDown(axis, mark)} dy="0.35em" text-anchor="end">
              {mark === axis.to ? setPercent(mark) : bare(mark)}
            </text>
          ))}
        </svg>
        <svg class="plot-field" style={height} aria-hidden="true">
          {axis.marks.map((mark) => (
            <line key={mark} class="grid" x1="0%" x2="100%" y1={placeDown(axis, mark)} y2={placeDown(axis, mark)} />
          ))}
          <Marks slots={slots} marked={marked} />
          <Steps slots={slots} axis={axis} />
          <Line slots={slots} axis={axis} />
          <OfficialMarks of={official} slots={slots} axis={axis} />
          <Names slots={slots} />
        </svg>
      </div>
      <OfficialLegend of={inSight(official, slots)} />
      <More title="Bảng số liệu" about={about}>
        {() => <TrendTable points={points} about={about} />}
      </More>
    </figure>
  )
}

/** Only a figure that may be compared has a place on the scale. */
const isDrawn = ({ share, isReliable }: TrendPoint): boolean => share !== undefined && isReliable === true

const edge = (place: number, many: number) => `${((place / many) * 100).toFixed(2)}%`

/** Where something was done, behind the line. */
const Marks = ({ slots, marked }: Pick<Drawing, 'slots'> & { readonly marked: readonly string[] }) =>
  slots.map(({ period }, i) =>
    marked.includes(period) ? (
      <line
        key={period}
        class="done"
        x1={middle(i, slots.length)}
        x2={middle(i, slots.length)}
        y1={`${above}em`}
        y2={`${above + tall}em`}
      />
    ) : null,
  )

type Drawing = { readonly slots: readonly Slot[]; readonly axis: Axis }

/** The value to reach, as a line with its steps; each step says what it is. */
function Steps({ slots, axis }: Drawing) {
  const steps = stepsOf(slots.map(({ target }) => target))
  return steps.map(({ from, to, value }, i) => {
    const y = placeDown(axis, value)
    // Where the line goes on beyond what was measured there is room for words.
    const isEnd = steps.length > 1
    return (
      <g key={from}>
        <line class="target" x1={edge(from, slots.length)} x2={edge(to, slots.length)} y1={y} y2={y} />
        {i > 0 && (
          <line
            class="target"
            x1={edge(from, slots.length)}
            x2={edge(from, slots.length)}
            y1={placeDown(axis, steps[i - 1]?.value ?? value)}
            y2={y}
          />
        )}
        <text
          class="said"
          x={isEnd ? edge(to, slots.length) : edge(from, slots.length)}
          y={y}
          dy={isEnd && i === 0 ? '1.2em' : '-0.4em'}
          text-anchor={isEnd ? 'end' : 'start'}
        >
          {i === 0 ? `mức chung ${setPercent(value)}` : `${setPercent(value)} từ ${slots[from]?.period.slice(0, 4)}`}
        </text>
      </g>
    )
  })
}

function Line({ slots, axis }: Drawing) {
  const many = slots.length
  return slots.map(({ point }, i) => {
    if (!point || !isDrawn(point)) return null
    const next = slots[i + 1]?.point
    const [x, y] = [middle(i, many), placeDown(axis, point.share ?? 0)]
    return (
      <g key={point.period}>
        {point.interval && (
          <line
            class="reach"
            x1={x}
            x2={x}
            y1={placeDown(axis, point.interval.low)}
            y2={placeDown(axis, point.interval.high)}
          />
        )}
        {next && isDrawn(next) && (
          <line class="course" x1={x} x2={middle(i + 1, many)} y1={y} y2={placeDown(axis, next.share ?? 0)} />
        )}
        <circle class={point.closed ? 'mark' : 'mark running'} cx={x} cy={y} r="4.5" />
      </g>
    )
  })
}

function described(points: readonly TrendPoint[], about: string): string {
  const drawn = points.filter(isDrawn)
  const last = drawn.at(-1)
  if (!last) return `${about}: chưa kỳ nào đủ phiếu để vẽ`
  const shares = drawn.map(({ share }) => share ?? 0)
  return `${about}: ${count(drawn.length)} kỳ, thấp nhất ${percent(Math.min(...shares))}, cao nhất ${percent(Math.max(...shares))}, gần nhất ${periodTitle(last.period)} ${percent(last.share ?? 0)}`
}

const columns: readonly Column<TrendPoint>[] = [
  { title: 'Phiếu', number: ({ received }) => count(received) },
  { title: 'Kết quả', number: (point) => toldOf(point) },
  { title: 'Mức chung', number: ({ target }) => setPercent(target) },
  { title: 'Kỳ', text: ({ closed, published }) => (published ? 'đã công bố' : closed ? 'đã kết thúc' : 'tạm tính') },
]

function toldOf({ shown, isReliable, received, withheld }: TrendPoint) {
  if (withheld || !shown) return received > 0 ? 'chưa hiện' : '–'
  const { number, interval } = printed(shown)
  return (
    <span>
      {number} <span class="soft">{interval}</span>
      {!isReliable && <span class="note">{fewAnswers}</span>}
    </span>
  )
}

const TrendTable = ({ points, about }: Pick<Parts, 'points' | 'about'>) => (
  <DataTable
    caption={`${about}, từng kỳ; trong ngoặc là khoảng tin cậy 95%`}
    what="Kỳ"
    rows={[...points].reverse()}
    keyOf={({ period }) => period}
    nameOf={({ period }) => periodTitle(period)}
    columns={columns}
  />
)
