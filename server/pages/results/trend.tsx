import { type Language, say } from '../../../surveys/languages.ts'
import type { Trend, TrendPoint } from '../../publications/public-history.ts'
import { figureIn, percentIn, periodIn } from '../say-in.ts'
import { resultsWords } from '../words/results.ts'

type Charted = {
  readonly trend: Trend
  readonly name: string
  /** How the drawing is read: said once on a page. */
  readonly isFirst: boolean
  readonly language: Language
}

/** In units of the drawing: where the plot begins and ends, and its ground. */
const plot = { left: 8, right: 312, top: 8, bottom: 92, width: 320, height: 100 }

/** A target through the periods, drawn, with its numbers as a table. */
export function TrendChart({ trend, name, isFirst, language }: Charted) {
  const { points } = trend
  const [from, to] = [points[0], points.at(-1)].map((point) => periodIn(language, point?.period ?? ''))
  const title = `${name}: ${say(resultsWords.trend, language)}`
  return (
    <figure class="trend">
      <figcaption>{say(resultsWords.trend, language)}</figcaption>
      <Drawing points={points} title={title} language={language} />
      <p class="small ends">
        <span>{from}</span> <span>{to}</span>
      </p>
      {isFirst && <p class="small">{say(resultsWords.trendTells, language)}</p>}
      <details>
        <summary>{say(resultsWords.trendTable, language)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(resultsWords.period, language)}</th>
              <th scope="col">{say(resultsWords.share, language)}</th>
              <th scope="col">{say(resultsWords.aim, language)}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <Line key={point.period} point={point} language={language} />
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

function Line({ point, language }: { readonly point: TrendPoint; readonly language: Language }) {
  const { share, low, high, target, period } = point
  const { number, interval } = figureIn(language, { share, interval: { low, high } }, target)
  return (
    <tr>
      <th scope="row">{periodIn(language, period)}</th>
      <td>
        {number} ({interval})
      </td>
      <td>{percentIn(language, target)}</td>
    </tr>
  )
}

type Drawn = { readonly points: readonly TrendPoint[]; readonly title: string; readonly language: Language }

function Drawing({ points, title, language }: Drawn) {
  const y = heightIn(points)
  const step = (plot.right - plot.left) / points.length
  const x = (place: number) => at(plot.left + step * (place + 0.5))
  const aim = points
    .map(
      ({ target }, i) =>
        `${i === 0 ? 'M' : 'L'}${at(plot.left + step * i)} ${y(target)}H${at(plot.left + step * (i + 1))}`,
    )
    .join('')
  return (
    <svg viewBox={`0 0 ${plot.width} ${plot.height}`} role="img" aria-label={title}>
      <path d={aim} class="aim" />
      <path d={points.map(({ low, high }, i) => `M${x(i)} ${y(low)}V${y(high)}`).join('')} />
      {points.map(({ period, share, target }, i) => {
        const { number } = figureIn(language, { share, interval: { low: share, high: share } }, target)
        return (
          <>
            <circle key={period} cx={x(i)} cy={y(share)} r="4" />
            <text x={x(i) + 8} y={y(share) + 3}>
              {number.replace(/\s?%/, '')}
            </text>
          </>
        )
      })}
    </svg>
  )
}

/** From the least to the greatest of all that is drawn, in whole steps of five percent. */
function heightIn(points: readonly TrendPoint[]): (share: number) => number {
  const all = points.flatMap(({ low, high, target }) => [low, high, target])
  const least = Math.floor(Math.min(...all) * 20) / 20
  const most = Math.min(1, Math.ceil(Math.max(...all) * 20) / 20)
  return (share) => at(plot.bottom - ((share - least) / (most - least || 1)) * (plot.bottom - plot.top))
}

const at = (value: number) => Math.round(value * 10) / 10
