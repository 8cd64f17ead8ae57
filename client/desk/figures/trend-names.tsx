import { above, middle, type Slot, shortPeriod, tall } from './trend-geometry.ts'

/** Under the line the periods, and the years where they begin; of many only every third. */
export const Names = ({ slots }: { readonly slots: readonly Slot[] }) =>
  slots.map(({ period }, i) => {
    const isYear = i === 0 || slots[i - 1]?.period.slice(0, 4) !== period.slice(0, 4)
    const isNamed = slots.length <= 16 || i % 3 === 0
    const x = middle(i, slots.length)
    return (
      <g key={period}>
        {isNamed && (
          <text class={i % 2 === 1 ? 'between' : undefined} x={x} y={`${above + tall + 1.4}em`} text-anchor="middle">
            {shortPeriod(period)}
          </text>
        )}
        {isYear && (
          <text class="year" x={x} y={`${above + tall + 2.6}em`} text-anchor="middle">
            {period.slice(0, 4)}
          </text>
        )}
      </g>
    )
  })
