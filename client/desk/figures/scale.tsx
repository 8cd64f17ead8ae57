import type { Interval } from '../../../server/stats/interval.ts'
import { bare, outward, percent, setPercent } from '../../../surveys/voice/numbers.ts'
import { type Axis, placeOn } from './axis.ts'

type Drawn = {
  readonly axis: Axis
  readonly share: number | null
  /** The confidence interval, drawn as a band under the figure. */
  readonly interval?: Interval | undefined
  /** The value to reach: always the same black tick. */
  readonly target: number | undefined
  /** What the value to reach is called: a target, or where nothing is judged by it the common level. */
  readonly called?: string
}

/** Places are percentages of the width there is and heights are ems, so the lettering keeps its size on a phone and on paper, and grows with the reader's. */
const across = (axis: Axis, share: number) => `${(placeOn(axis, share) * 100).toFixed(2)}%`

/** A figure on the common scale with its marks: the large drawing, which says its numbers in words too. */
export function Scale({ axis, share, interval, target, called = 'chỉ tiêu' }: Drawn) {
  const said = [
    `Thang từ ${setPercent(axis.from)} đến ${setPercent(axis.to)}`,
    share !== null && `kết quả ${percent(share)}`,
    share !== null && interval && `khoảng tin cậy ${outward(interval)}`,
    target !== undefined && `${called} ${setPercent(target)}`,
  ]
  return (
    <svg class="scale" role="img" aria-label={said.filter(Boolean).join(', ')}>
      <line class="track" x1="0%" x2="100%" y1="3em" y2="3em" />
      {share !== null && <Band axis={axis} interval={interval} y="3em" />}
      {axis.marks.map((mark) => (
        <text
          key={mark}
          class={anchor(axis, mark, 0) === 'middle' ? 'between' : undefined}
          x={across(axis, mark)}
          y="5.2em"
          text-anchor={anchor(axis, mark, 0)}
        >
          {mark === axis.to ? setPercent(mark) : bare(mark)}
        </text>
      ))}
      {share !== null && <Stroke axis={axis} share={share} from="2em" to="4em" />}
      {target !== undefined && (
        <>
          <Tick axis={axis} target={target} from="1.45em" to="4.4em" />
          <text class="said" x={across(axis, target)} y="0.95em" text-anchor={anchor(axis, target, 0.15)}>
            {called} {setPercent(target)}
          </text>
        </>
      )}
    </svg>
  )
}

/** The same drawing in one line of a table, where the numbers stand beside it and the heading says how far it runs. */
export function SmallScale({ axis, share, interval, target }: Drawn) {
  return (
    <svg class="scale small" aria-hidden="true">
      <line class="track" x1="0%" x2="100%" y1="0.7em" y2="0.7em" />
      {share !== null && <Band axis={axis} interval={interval} y="0.7em" />}
      {share !== null && <Stroke axis={axis} share={share} from="0.25em" to="1.15em" />}
      {target !== undefined && <Tick axis={axis} target={target} from="0.05em" to="1.35em" />}
    </svg>
  )
}

function Band({ axis, interval, y }: Pick<Drawn, 'axis' | 'interval'> & { readonly y: string }) {
  if (!interval) return null
  return <line class="band" x1={across(axis, interval.low)} x2={across(axis, interval.high)} y1={y} y2={y} />
}

type Upright = { readonly axis: Axis; readonly from: string; readonly to: string }

function Stroke({ axis, share, from, to }: Upright & { readonly share: number }) {
  const x = across(axis, share)
  return <line class="estimate" x1={x} x2={x} y1={from} y2={to} />
}

function Tick({ axis, target, from, to }: Upright & { readonly target: number }) {
  const x = across(axis, target)
  return <line class="target" x1={x} x2={x} y1={from} y2={to} />
}

/** Lettering at the ends of the scale stays inside it. */
function anchor(axis: Axis, share: number, edge: number): 'start' | 'middle' | 'end' {
  const place = placeOn(axis, share)
  if (place <= edge) return 'start'
  return place >= 1 - edge ? 'end' : 'middle'
}
