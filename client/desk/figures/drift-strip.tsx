import { placesOf, reaches } from './control-geometry.ts'
import type { WatchChart, WatchPoint } from './reports.ts'
import { WatchMark } from './watch-mark.tsx'

/** Half the height of the strip in ems, and the air above and below it. */
const [half, air] = [1.6, 0.6]

const across = (place: number) => `${(3 + place * 94).toFixed(2)}%`

/** How far the strip reaches, in standard deviations: the limits, and whatever lies beyond. */
export const reachOf = (points: readonly Pick<WatchPoint, 'ewma'>[]): number =>
  Math.max(1, ...points.flatMap(({ ewma }) => [Math.abs(ewma.value), ewma.limit]))

/** The moving average under the weeks it is made from: a slow drift crosses its limits where no single week is remarkable. */
export function DriftStrip({ of: { points } }: { readonly of: Pick<WatchChart, 'points'> }) {
  const reach = reachOf(points)
  const down = (value: number) => `${(air + half - (value / reach) * half).toFixed(3)}em`
  const places = placesOf(points)
  const edges = reaches(places)
  return (
    <div class="plot strip">
      <svg class="plot-axis" aria-hidden="true">
        <text x="100%" y={down(0)} dy="0.35em" text-anchor="end">
          0
        </text>
      </svg>
      <svg class="plot-field" aria-hidden="true">
        <line class="baseline" x1="0%" x2="100%" y1={down(0)} y2={down(0)} />
        {points.map(({ span, ewma }, i) => {
          const { from = 0, to = 1 } = edges[i] ?? {}
          const next = points[i + 1]
          const x = across(places[i] ?? 0)
          return (
            <g key={span.from}>
              {[ewma.limit, -ewma.limit].map((limit) => (
                <line key={limit} class="limit" x1={across(from)} x2={across(to)} y1={down(limit)} y2={down(limit)} />
              ))}
              {next && (
                <line
                  class="drift"
                  x1={x}
                  x2={across(places[i + 1] ?? 0)}
                  y1={down(ewma.value)}
                  y2={down(next.ewma.value)}
                />
              )}
              {ewma.signal && <WatchMark of={ewma.value < 0 ? 'low' : 'high'} x={x} y={down(ewma.value)} />}
            </g>
          )
        })}
      </svg>
    </div>
  )
}
