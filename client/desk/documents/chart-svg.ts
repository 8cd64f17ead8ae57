import type { Chart } from '../../../surveys/documents/document.ts'
import { percent, setPercent } from '../../../surveys/voice/numbers.ts'
import { axisFor, placeOn } from '../figures/axis.ts'

const width = 640
const names = 210
const numbers = 62
const row = 30
const head = 26
const plot = width - names - numbers

/** How large the drawing is, in CSS pixels. */
export const chartSize = ({ bars }: Chart): { readonly width: number; readonly height: number } => ({
  width,
  height: head + bars.length * row + 22,
})

/**
 * A chart as SVG: a bar for each share with its interval, and the value to reach as a line. Black, white and grey only, so
 * that it survives any printer; the same drawing stands on the screen, on paper and in Word.
 */
export function chartSvg(chart: Chart): string {
  const { bars, target } = chart
  const size = chartSize(chart)
  const shares = bars.flatMap(({ share, interval }) => [share, ...(interval ? [interval.low] : [])])
  const axis = axisFor(target === undefined ? shares : [...shares, target])
  const x = (share: number) => (names + placeOn(axis, share) * plot).toFixed(1)
  const bottom = head + bars.length * row
  const marks = axis.marks.map(
    (mark) =>
      `<line x1="${x(mark)}" x2="${x(mark)}" y1="${head}" y2="${bottom}" stroke="#ccc"/><text x="${x(mark)}" y="${bottom + 16}" text-anchor="middle" font-size="12">${setPercent(mark)}</text>`,
  )
  const drawn = bars.map(({ name, share, interval }, i) => {
    const y = head + i * row
    const middle = y + row / 2
    return [
      `<text x="${names - 8}" y="${middle + 4.5}" text-anchor="end" font-size="13">${escaped(shortened(name))}</text>`,
      `<rect x="${names}" y="${y + 7}" width="${(Number(x(share)) - names).toFixed(1)}" height="16" fill="#9aa5b1"/>`,
      interval
        ? `<path d="M${x(interval.low)} ${middle}H${x(interval.high)}M${x(interval.low)} ${middle - 5}v10M${x(interval.high)} ${middle - 5}v10" stroke="#111" fill="none" stroke-width="1.5"/>`
        : '',
      `<text x="${width - 2}" y="${middle + 4.5}" text-anchor="end" font-size="13" font-weight="bold">${percent(share)}</text>`,
    ].join('')
  })
  const line =
    target === undefined
      ? ''
      : `<line x1="${x(target)}" x2="${x(target)}" y1="${head - 6}" y2="${bottom}" stroke="#111" stroke-width="2" stroke-dasharray="5 3"/><text x="${x(target)}" y="${head - 10}" text-anchor="middle" font-size="12">${setPercent(target)}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="'Times New Roman','Liberation Serif',serif" fill="#111">${marks.join('')}${drawn.join('')}${line}</svg>`
}

const longest = 30

const shortened = (name: string): string => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name)

const signs: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
