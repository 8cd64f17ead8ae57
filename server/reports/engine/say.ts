import type { Interval } from '../../stats/interval.ts'
import { roundedFigure } from '../../stats/publication/rounded-figure.ts'

/** A format is dear to make, and a list of procedures needs hundreds of numbers. */
const formats = new Map<number, Intl.NumberFormat>()

function decimals(digits: number): Intl.NumberFormat {
  const format =
    formats.get(digits) ??
    new Intl.NumberFormat('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  formats.set(digits, format)
  return format
}

const wholes = new Intl.NumberFormat('vi-VN')
const set = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** A measured share in percent, Vietnamese notation: "90,4%". */
export const percent = (share: number, digits = 1): string => `${decimals(digits).format(share * 100)}%`

/**
 * A share that was set and not measured, such as a target: a decimal only where
 * it has one.
 *
 * @example
 * setPercent(0.89) // => '89%'
 * setPercent(0.895) // => '89,5%'
 */
export const setPercent = (share: number): string => `${set.format(share * 100)}%`

/** A whole number, Vietnamese notation: "1.284". */
export const whole = (count: number): string => wholes.format(count)

/**
 * Percentage points without a sign: "3,1 điểm phần trăm".
 *
 * @example
 * points(0.0312) // => '3,1 điểm phần trăm'
 */
export const points = (share: number): string => `${decimals(1).format(Math.abs(share) * 100)} điểm phần trăm`

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
  const number = decimals(digits)
  const point = `${number.format(shown)}%`
  return interval ? `${point} (${number.format(low)}–${number.format(high)})` : point
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
  return `${sign}${decimals(digits).format(Math.abs(points))}`
}
