import { type Language, say } from '../../surveys/languages.ts'
import { decimal, percentAs } from '../../surveys/voice/numbers.ts'
import { periodSentence } from '../../surveys/voice/periods.ts'
import { roundedFigure } from '../stats/publication/rounded-figure.ts'

/**
 * A value that was set and not measured, such as a target.
 *
 * @example
 * percentIn('vi', 0.895) // => '89,5%'
 * percentIn('en', 0.89) // => '89%'
 */
export const percentIn = (language: Language, share: number): string => percentAs(language, share, 0, 1)

type Measured = { readonly share: number; readonly interval: { readonly low: number; readonly high: number } }

/**
 * A measured share and its interval as they may be printed: the lower end rounded
 * down, the upper up, the share never to the other side of the target where it has one.
 *
 * @example
 * figureIn('vi', { share: 0.9042, interval: { low: 0.8619, high: 0.9391 } }, 0.89) // => { number: '90,4%', interval: '86,1–94,0' }
 * figureIn('en', { share: 0.9042, interval: { low: 0.8619, high: 0.9391 } }, 0.89) // => { number: '90.4%', interval: '86.1–94.0' }
 */
export function figureIn(language: Language, { share, interval }: Measured, target?: number) {
  const { percent: hundredths, low, high, decimals } = roundedFigure(share, interval, target)
  const end = (value: number) => decimal(value, decimals, language)
  return { number: percentAs(language, hundredths / 100, decimals, decimals), interval: `${end(low)}–${end(high)}` }
}

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
