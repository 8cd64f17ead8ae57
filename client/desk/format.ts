import { dayOf } from '../../surveys/grammar/calendar.ts'

const decimals = (least: number, most: number) =>
  new Intl.NumberFormat('vi-VN', { minimumFractionDigits: least, maximumFractionDigits: most })
const one = decimals(1, 1)
const upToOne = decimals(0, 1)
const two = decimals(2, 2)
const none = decimals(0, 0)

const sign = '%'

/**
 * A measured share, always with one decimal.
 *
 * @example
 * percent(0.9044) // => '90,4%'
 * percent(1) // => '100,0%'
 */
export const percent = (share: number): string => one.format(share * 100) + sign

/**
 * A value that was set and not measured, such as a target: a decimal only where it has one.
 *
 * @example
 * wholePercent(0.89) // => '89%'
 * wholePercent(0.895) // => '89,5%'
 */
export const wholePercent = (share: number): string => bare(share) + sign

/** The same without its sign, where a neighbour carries it. */
export const bare = (share: number): string => upToOne.format(share * 100)

/**
 * From where to where.
 *
 * @example
 * span(0.8, 1) // => '80–100%'
 */
export const span = (from: number, to: number): string => `${bare(from)}–${wholePercent(to)}`

/**
 * An interval as it is printed: the lower end rounded down, the upper up.
 *
 * @example
 * outward({ low: 0.8819, high: 0.9031 }) // => '88,1–90,4%'
 */
export const outward = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  `${one.format(Math.floor(low * 1000 + nearly) / 10)}–${percent(Math.ceil(high * 1000 - nearly) / 1000)}`

/** A product such as 0.29 × 1000 falls a hair short of 290; it is granted. */
const nearly = 1e-9

/**
 * Percentage points, without their name.
 *
 * @example
 * points(0.0337) // => '3,4'
 */
export const points = (share: number): string => one.format(share * 100)

/**
 * A number that is no share, such as a correlation.
 *
 * @example
 * twoDecimals(-0.457) // => '−0,46'
 */
export const twoDecimals = (value: number): string => two.format(value).replace('-', '−')

/**
 * How many.
 *
 * @example
 * count(1234) // => '1.234'
 */
export const count = (many: number): string => none.format(many)

/**
 * A day 'yyyy-MM-dd' as it is read.
 *
 * @example
 * day('2026-10-01') // => '01/10/2026'
 */
export const day = (text: string): string => text.split('-').reverse().join('/')

/**
 * The Hà Nội day of a moment.
 *
 * @example
 * dayAt(Date.UTC(2026, 9, 31, 17, 0)) // => '01/11/2026'
 */
export const dayAt = (at: number): string => day(dayOf(at))

const clock = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' })

/**
 * The Hà Nội time of a moment.
 *
 * @example
 * clockAt(Date.UTC(2026, 9, 31, 17, 5)) // => '00:05'
 */
export const clockAt = (at: number): string => clock.format(at)

/**
 * The Hà Nội day and time of a moment.
 *
 * @example
 * momentAt(Date.UTC(2026, 9, 31, 17, 5)) // => '01/11/2026 00:05'
 */
export const momentAt = (at: number): string => `${dayAt(at)} ${clockAt(at)}`
