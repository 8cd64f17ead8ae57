import { dayOf } from '../../surveys/grammar/calendar.ts'
import { type Language, say } from '../../surveys/languages.ts'
import { periodSentence } from '../../surveys/voice/periods.ts'
import { roundedFigure } from '../stats/publication/rounded-figure.ts'

const regions: { readonly [language: string]: string } = { vi: 'vi-VN', en: 'en-GB' }
const localeOf = (language: Language): string => regions[language] ?? language

/** A share with its sign, as the language sets it. */
const percent = (language: Language, share: number, decimals: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'percent', ...decimals }).format(share)

/** A whole number. */
export const numberIn = (language: Language, number: number): string =>
  new Intl.NumberFormat(localeOf(language)).format(number)

/**
 * A value that was set and not measured, such as a target.
 *
 * @example
 * percentIn('vi', 0.895) // => '89,5%'
 * percentIn('en', 0.89) // => '89%'
 */
export const percentIn = (language: Language, share: number): string =>
  percent(language, share, { maximumFractionDigits: 1 })

type Measured = { readonly share: number; readonly interval: { readonly low: number; readonly high: number } }

/**
 * A measured share and its interval as they may be printed: the lower end rounded
 * down, the upper up, the share never to the other side of the target.
 *
 * @example
 * figureIn('vi', { share: 0.9042, interval: { low: 0.8619, high: 0.9391 } }, 0.89) // => { number: '90,4%', interval: '86,1–94,0' }
 * figureIn('en', { share: 0.9042, interval: { low: 0.8619, high: 0.9391 } }, 0.89) // => { number: '90.4%', interval: '86.1–94.0' }
 */
export function figureIn(language: Language, { share, interval }: Measured, target: number) {
  const { percent: hundredths, low, high, decimals } = roundedFigure(share, interval, target)
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const { format } = new Intl.NumberFormat(localeOf(language), digits)
  return { number: percent(language, hundredths / 100, digits), interval: `${format(low)}–${format(high)}` }
}

/**
 * A day 'yyyy-MM-dd', or the Hà Nội day of a moment, as it is read.
 *
 * @example
 * dayIn('2026-10-05') // => '05/10/2026'
 * dayIn(Date.UTC(2026, 9, 31, 17, 0)) // => '01/11/2026'
 */
export const dayIn = (at: string | number): string =>
  (typeof at === 'number' ? dayOf(at) : at).split('-').toReversed().join('/')

/**
 * A period's name as it is read.
 *
 * @example
 * periodIn('vi', '2026-Q3') // => 'Quý III/2026'
 * periodIn('vi', '2026-H1') // => '6 tháng đầu năm 2026'
 * periodIn('en', '2026-Q3') // => 'Quarter 3 of 2026'
 * periodIn('en', '2026-10') // => 'Month 10/2026'
 */
export const periodIn = (language: Language, name: string): string =>
  say(periodSentence(name) ?? { vi: name, en: name }, language)
