import type { Sentence } from '../grammar/text.ts'
import { periodOf, readName } from '../periods/period.ts'
import { dayRead } from './days.ts'

const numerals = ['I', 'II', 'III', 'IV'] as const

/**
 * How people say a period's name such as 2026-Q3, to begin a sentence with; undefined when the name is none.
 *
 * @example
 * periodSentence('2026-10')?.with?.month // => '10'
 * periodSentence('2026-Q5') // => undefined
 */
export function periodSentence(name: string): Sentence | undefined {
  const read = readName(name)
  if (!read) return undefined
  const { kind, year, number } = read
  const { firstDay, lastDay } = periodOf(read)
  const roman = numerals[number - 1] ?? number
  const bounds = { begin: dayAndMonth(firstDay), end: dayAndMonth(lastDay) }
  return {
    ...kind.title,
    with: { year: String(year), month: String(number).padStart(2, '0'), number, roman, ...bounds },
  }
}

/** As officials write bounds beside a year that is said: 15/12, 14/3; only January and February keep their nought. */
function dayAndMonth(day: string): string {
  const month = day.slice(5, 7)
  return `${day.slice(8)}/${month < '03' ? month : Number(month)}`
}

/**
 * That a period cuts months whose dossiers are known as a whole only; undefined when it cuts none.
 *
 * @param months yyyy-MM
 * @example
 * splitMonthsSentence(['2026-12', '2027-03'])?.with // => { months: '12/2026, 03/2027' }
 * splitMonthsSentence([]) // => undefined
 */
export function splitMonthsSentence(months: readonly string[]): Sentence | undefined {
  if (months.length === 0) return undefined
  return { ...splitMonths, with: { months: months.map(dayRead).join(', ') } }
}

const splitMonths = {
  vi: 'Số hồ sơ tháng {months} chỉ có theo cả tháng nên được chia theo số ngày; nhập số theo ngày để tính đúng.',
  en: 'The dossiers of {months} are known by month only and were split by days; import them by day to count exactly.',
}
