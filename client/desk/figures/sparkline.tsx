import { percent } from '../../../surveys/voice/numbers.ts'
import { periodTitle } from '../periods.ts'
import { type Axis, placeOn } from './axis.ts'

/** Shares of periods that follow each other, oldest first; null where none is told. */
export type Course = { readonly periods: readonly string[]; readonly shares: readonly (number | null)[] }

type Parts = { readonly of: Course; readonly axis: Axis }

const height = 20
const margin = 3

/** How a row went over the last periods, from below to above on the scale of its list; read aloud in numbers. */
export function Sparkline({ of: { periods, shares }, axis }: Parts) {
  const told = shares.flatMap((share, i) => (share === null ? [] : [{ i, share }]))
  if (told.length < 2) return null
  const x = (i: number) => (i / (shares.length - 1)) * 100
  const y = (share: number) => height - margin - placeOn(axis, share) * (height - 2 * margin)
  const said = told.map(({ i, share }) => `${periodTitle(periods[i] ?? '') ?? periods[i]} ${percent(share)}`).join(', ')
  return (
    <svg
      class="spark"
      role="img"
      aria-label={`Các kỳ gần nhất: ${said}`}
      viewBox={`-3 0 106 ${height}`}
      preserveAspectRatio="none"
    >
      {runsOf(shares).map((run) => (
        <polyline key={run[0]?.i} points={run.map(({ i, share }) => `${x(i)},${y(share)}`).join(' ')} />
      ))}
    </svg>
  )
}

/** Stretches without a gap: no line is drawn across a period of which nothing is told. */
function runsOf(shares: Course['shares']): { readonly i: number; readonly share: number }[][] {
  const runs: { readonly i: number; readonly share: number }[][] = [[]]
  for (const [i, share] of shares.entries())
    if (share === null) runs.push([])
    else runs.at(-1)?.push({ i, share })
  return runs.filter((run) => run.length > 1)
}
