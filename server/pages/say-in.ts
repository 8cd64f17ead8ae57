import { dayOf } from '../../surveys/grammar/calendar.ts'
import type { Language } from '../../surveys/grammar/text.ts'
import { roundedFigure } from '../stats/publication/rounded-figure.ts'

const locales: { readonly [L in Language]: string } = { vi: 'vi-VN', en: 'en-GB' }
const signs: { readonly [L in Language]: string } = { vi: '\u00a0%', en: '%' }

/** A whole number. */
export const numberIn = (language: Language, number: number): string =>
  new Intl.NumberFormat(locales[language]).format(number)

/**
 * A value that was set and not measured, such as a target.
 *
 * @example
 * percentIn('vi', 0.895) // => '89,5\u00a0%'
 * percentIn('en', 0.89) // => '89%'
 */
export const percentIn = (language: Language, share: number): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(share * 100) + signs[language]

type Measured = { readonly share: number; readonly interval: { readonly low: number; readonly high: number } }

/**
 * A measured share and its interval as they may be printed: the lower end rounded
 * down, the upper up, the share never to the other side of the target.
 *
 * @example
 * figureIn('vi', { share: 0.9042, interval: { low: 0.8619, high: 0.9391 } }, 0.89) // => { number: '90,4\u00a0%', interval: '86,1–94,0' }
 * figureIn('en', { share: 0.9042, interval: { low: 0.8619, high: 0.9391 } }, 0.89) // => { number: '90.4%', interval: '86.1–94.0' }
 */
export function figureIn(language: Language, { share, interval }: Measured, target: number) {
  const { percent, low, high, decimals } = roundedFigure(share, interval, target)
  const { format } = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  return { number: format(percent) + signs[language], interval: `${format(low)}–${format(high)}` }
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

const halves = { vi: ['6 tháng đầu năm', '6 tháng cuối năm'], en: ['First half of', 'Second half of'] } as const
const numerals = ['I', 'II', 'III', 'IV'] as const

/**
 * A period's name as it is read.
 *
 * @example
 * periodIn('vi', '2026-Q3') // => 'Quý III/2026'
 * periodIn('vi', '2026-H1') // => '6 tháng đầu năm 2026'
 * periodIn('en', '2026-Q3') // => 'Quarter 3 of 2026'
 * periodIn('en', '2026-10') // => 'Month 10/2026'
 */
export function periodIn(language: Language, name: string): string {
  const [year = name, part = ''] = name.split('-')
  const number = Number(part.slice(-1))
  if (part === '') return language === 'vi' ? `Năm ${year}` : `Year ${year}`
  if (part.startsWith('H')) return `${halves[language][number - 1]} ${year}`
  if (part.startsWith('Q'))
    return language === 'vi' ? `Quý ${numerals[number - 1]}/${year}` : `Quarter ${number} of ${year}`
  return `${language === 'vi' ? 'Tháng' : 'Month'} ${part}/${year}`
}
