import { decimal } from '../../../surveys/voice/numbers.ts'
import type { Interval } from '../../stats/interval.ts'
import { roundedFigure } from '../../stats/publication/rounded-figure.ts'

export { count as whole, percent, percentagePoints as points, setPercent } from '../../../surveys/voice/numbers.ts'

/**
 * A share with its interval as it may be printed: "90,4% (86,1–94,0)". The lower
 * end is rounded down, the upper up, and the share never to the other side of
 * the target.
 */
export function figureWords(share: number, interval: Interval | undefined, target?: number): string {
  const {
    percent: shown,
    low,
    high,
    decimals: digits,
  } = roundedFigure(share, interval ?? { low: share, high: share }, target)
  const point = `${decimal(shown, digits)}%`
  return interval ? `${point} (${decimal(low, digits)}–${decimal(high, digits)})` : point
}

/** Said of a figure whose answers count alike although transactions would be weighted. */
export const unweightedWords = 'chưa tính theo cơ cấu hồ sơ'

/**
 * A difference of shares in signed percentage points, with its interval rounded
 * outwards: "+1,7 điểm phần trăm (−2,9 đến +6,2)".
 *
 * @example
 * pointsWords(0.017, { low: -0.0289, high: 0.0614 }) // => '+1,7 điểm phần trăm (−2,9 đến +6,2)'
 * pointsWords(-0.0004) // => '−0,04 điểm phần trăm'
 * pointsWords(0) // => '0,0 điểm phần trăm'
 */
export function pointsWords(difference: number, interval?: Interval): string {
  const around = interval ?? { low: difference, high: difference }
  const { percent, low, high, decimals } = roundedFigure(difference, around, 0)
  const point = `${signed(percent, decimals)} điểm phần trăm`
  return interval ? `${point} (${signed(low, decimals)} đến ${signed(high, decimals)})` : point
}

/** Percentage points as they stand in a list, with their sign: "+1,7". */
export function signed(points: number, digits: number): string {
  const sign = points > 0 ? '+' : points < 0 ? '−' : ''
  return `${sign}${decimal(Math.abs(points), digits)}`
}
