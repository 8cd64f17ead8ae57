/** Formats are dear to make, and a list of procedures needs hundreds of numbers. */
const formats = new Map<string, Intl.NumberFormat>()

/** Whose habits a language is set in; a language that is not here is its own. */
const regions: { readonly [language: string]: string } = { vi: 'vi-VN', en: 'en-GB' }

function formatOf(language: string, least: number, most: number, style: 'decimal' | 'percent'): Intl.NumberFormat {
  const key = `${language} ${least} ${most} ${style}`
  const digits = { style, minimumFractionDigits: least, maximumFractionDigits: most }
  const format = formats.get(key) ?? new Intl.NumberFormat(regions[language] ?? language, digits)
  formats.set(key, format)
  return format
}

/**
 * A number with exactly so many decimals.
 *
 * @example
 * decimal(1234.5, 2) // => '1.234,50'
 * decimal(1234.5, 1, 'en') // => '1,234.5'
 */
export const decimal = (value: number, digits: number, language = 'vi'): string =>
  formatOf(language, digits, digits, 'decimal').format(value)

/**
 * A number with at most so many decimals, none of them zero at the end.
 *
 * @example
 * upToDecimals(2.5, 1) // => '2,5'
 * upToDecimals(2, 1) // => '2'
 */
export const upToDecimals = (value: number, most: number, language = 'vi'): string =>
  formatOf(language, 0, most, 'decimal').format(value)

/**
 * How many.
 *
 * @example
 * count(1234) // => '1.234'
 * count(1234, 'en') // => '1,234'
 */
export const count = (many: number, language = 'vi'): string => decimal(many, 0, language)

/**
 * A share with its sign where each language sets it, with at least and at most so many decimals.
 *
 * @example
 * percentAs('en', 0.9044, 1, 1) // => '90.4%'
 */
export const percentAs = (language: string, share: number, least: number, most: number): string =>
  formatOf(language, least, most, 'percent').format(share)

/**
 * A measured share, always with its decimals.
 *
 * @example
 * percent(0.9044) // => '90,4%'
 * percent(1) // => '100,0%'
 * percent(0.9044, 0) // => '90%'
 */
export const percent = (share: number, digits = 1): string => `${decimal(share * 100, digits)}%`

/**
 * A share that was set and not measured, such as a target: a decimal only where it has one.
 *
 * @example
 * setPercent(0.89) // => '89%'
 * setPercent(0.895) // => '89,5%'
 */
export const setPercent = (share: number): string => `${bare(share)}%`

/** The same without its sign, where a neighbour carries it. */
export const bare = (share: number): string => upToDecimals(share * 100, 1)

/**
 * From where to where.
 *
 * @example
 * span(0.8, 1) // => '80–100%'
 */
export const span = (from: number, to: number): string => `${bare(from)}–${setPercent(to)}`

/**
 * An interval as it is printed: the lower end rounded down, the upper up.
 *
 * @example
 * outward({ low: 0.8819, high: 0.9031 }) // => '88,1–90,4%'
 */
export const outward = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  `${decimal(Math.floor(low * 1000 + nearly) / 10, 1)}–${percent(Math.ceil(high * 1000 - nearly) / 1000)}`

/** A product such as 0.29 × 1000 falls a hair short of 290; it is granted. */
const nearly = 1e-9

/**
 * Percentage points, without their name.
 *
 * @example
 * points(0.0337) // => '3,4'
 */
export const points = (share: number): string => decimal(share * 100, 1)

/**
 * Percentage points with their name and without a sign, for sentences that say which way.
 *
 * @example
 * percentagePoints(-0.0312) // => '3,1 điểm phần trăm'
 */
export const percentagePoints = (share: number): string => `${points(Math.abs(share))} điểm phần trăm`

/**
 * A number that is no share, such as a correlation.
 *
 * @example
 * twoDecimals(-0.457) // => '−0,46'
 */
export const twoDecimals = (value: number): string => decimal(value, 2).replace('-', '−')
