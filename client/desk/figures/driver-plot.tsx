import type { Quadrant } from '../../../server/reports/drivers/driver-map.ts'
import { bare, setPercent } from '../../../surveys/voice/numbers.ts'
import { type Axis, axisFor, placeOn } from './axis.ts'
import { besidePoints, importanceUpTo } from './map-geometry.ts'
import { quadrantNames } from './quadrants.ts'
import type { PlacedDriver, ShownDrivers } from './reports.ts'

/** In ems: the names above, the map, and below it the names and the marks. */
const [above, tall, below] = [1.8, 14, 3.2]
/** The narrowest the map gets, on a phone of 320 px: numbers that keep apart here do so everywhere. */
const narrowest = 15.5

type Parts = { readonly of: ShownDrivers; readonly placed: readonly PlacedDriver[] }

/**
 * The importance–performance map: to the right what goes more closely with
 * overall satisfaction, upwards what does better; crossed at the mean importance
 * and at the target. Points are numbered as in the list beside it.
 */
export function DriverPlot({ of: { target, meanImportance }, placed }: Parts) {
  const axis = axisFor([...placed.map(({ performance }) => performance), target])
  const end = importanceUpTo([...placed.map(({ importance }) => importance), meanImportance])
  const [middle, level] = [across(meanImportance / end), down(axis, target)]
  const height = { height: `${above + tall + below}em` }
  return (
    <div class="plot" role="img" aria-label={described(placed)}>
      <svg class="plot-axis" style={height} aria-hidden="true">
        {axis.marks.map((mark) => (
          <text key={mark} x="100%" y={down(axis, mark)} dy="0.35em" text-anchor="end">
            {mark === axis.to ? setPercent(mark) : bare(mark)}
          </text>
        ))}
      </svg>
      <svg class="plot-field" style={height} aria-hidden="true">
        <rect
          class="urgent"
          x={middle}
          y={level}
          width={widthFrom(meanImportance / end)}
          height={heightBelow(axis, target)}
        />
        {axis.marks.map((mark) => (
          <line key={mark} class="grid" x1="0%" x2="100%" y1={down(axis, mark)} y2={down(axis, mark)} />
        ))}
        <line class="cross" x1={middle} x2={middle} y1={`${above}em`} y2={`${above + tall}em`} />
        <line class="cross" x1="0%" x2="100%" y1={level} y2={level} />
        <text x="0%" y={level} dy="-0.35em">
          mức chung {setPercent(target)}
        </text>
        <Corners />
        <Importance mean={meanImportance} end={end} />
        <Factors placed={placed} axis={axis} end={end} />
      </svg>
    </div>
  )
}

const across = (place: number) => `${(3 + place * 94).toFixed(2)}%`
const widthFrom = (place: number) => `${(97 - place * 94).toFixed(2)}%`
const down = (axis: Axis, share: number) => `${(above + (1 - placeOn(axis, share)) * tall).toFixed(3)}em`
const heightBelow = (axis: Axis, share: number) => `${(placeOn(axis, share) * tall).toFixed(3)}em`

/** The names of the quadrants stand outside the map, where no point can lie. */
function Corners() {
  const corners: readonly (readonly [Quadrant, string, number])[] = [
    ['steady', '0%', 1],
    ['keep', '100%', 1],
    ['fix_later', '0%', above + tall + 1.2],
    ['fix_first', '100%', above + tall + 1.2],
  ]
  return corners.map(([quadrant, x, y]) => (
    <text key={quadrant} class={`quadrant ${quadrant}`} x={x} y={`${y}em`} text-anchor={x === '0%' ? 'start' : 'end'}>
      {quadrantNames[quadrant]}
    </text>
  ))
}

/** The marks of the axis below: both ends and the mean, which may stand near one of them. */
function Importance({ mean, end }: { readonly mean: number; readonly end: number }) {
  const y = `${above + tall + 2.8}em`
  const isNear = (place: number) => Math.abs(mean / end - place) < 0.35
  return (
    <>
      {!isNear(0) && (
        <text x={across(0)} y={y}>
          0
        </text>
      )}
      <text x={across(mean / end)} y={y} text-anchor={isNear(1) ? 'end' : isNear(0) ? 'start' : 'middle'}>
        trung bình {setPercent(mean)}
      </text>
      {!isNear(1) && (
        <text x={across(1)} y={y} text-anchor="end">
          {setPercent(end)}
        </text>
      )}
    </>
  )
}

type Factored = Pick<Parts, 'placed'> & { readonly axis: Axis; readonly end: number }

function Factors({ placed, axis, end }: Factored) {
  const offsets = besidePoints(
    placed.map(({ importance, performance }) => ({
      x: (importance / end) * narrowest,
      y: (1 - placeOn(axis, performance)) * tall,
    })),
  )
  return placed.map(({ factor, importance, performance, quadrant }, i) => (
    <svg
      key={factor}
      class={`factor ${quadrant ?? ''}`}
      x={across(importance / end)}
      y={down(axis, performance)}
      overflow="visible"
      aria-hidden="true"
    >
      <path d={quadrant === 'fix_first' ? 'M0 -7l7 7l-7 7l-7 -7z' : 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0'} />
      <text class="number" x={`${offsets[i]?.x ?? 1}em`} y={`${offsets[i]?.y ?? 0}em`} dy="0.35em" text-anchor="middle">
        {i + 1}
      </text>
    </svg>
  ))
}

const described = (placed: readonly PlacedDriver[]): string =>
  `Bản đồ ưu tiên: ${placed
    .map(
      ({ title, quadrant }, i) => `${i + 1} ${title.vi}${quadrant ? `, ${quadrantNames[quadrant].toLowerCase()}` : ''}`,
    )
    .join('; ')}`
