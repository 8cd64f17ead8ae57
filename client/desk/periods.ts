import { say } from '../../surveys/languages.ts'
import { isAnswered } from '../../surveys/periods/offered.ts'
import { parsePeriod, readName } from '../../surveys/periods/period.ts'
import { quarterOf } from '../../surveys/periods/quarter-of.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { periodSentence } from '../../surveys/voice/periods.ts'

export { quarterOf } from '../../surveys/periods/quarter-of.ts'

/**
 * A period's name as officials say it; undefined when the name is none.
 *
 * @example
 * periodTitle('2026-Q4') // => 'Quý IV/2026'
 * periodTitle('2026-H1') // => '6 tháng đầu năm 2026'
 * periodTitle('2027-KBC-Q1') // => 'Kỳ báo cáo quý I/2027 (15/12–14/3)'
 * periodTitle('2026-Q5') // => undefined
 */
export function periodTitle(name: string): string | undefined {
  const sentence = periodSentence(name)
  return sentence && say(sentence, 'vi')
}

/**
 * The first and the last day of a period that has a title.
 *
 * @example
 * daysOf('2028-02') // => { from: '2028-02-01', to: '2028-02-29' }
 */
export function daysOf(name: string): { readonly from: string; readonly to: string } {
  const period = parsePeriod(name)
  return { from: period?.firstDay ?? '', to: period?.lastDay ?? '' }
}

/**
 * A quarter and those before it, newest first.
 *
 * @example
 * quartersUpTo('2026-Q2', 3) // => ['2026-Q2', '2026-Q1', '2025-Q4']
 */
export function quartersUpTo(quarter: string, many: number): string[] {
  const last = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(-1)) - 1
  return Array.from({ length: many }, (_, back) => last - back).map(
    (place) => `${Math.floor(place / 4)}-Q${(place % 4) + 1}`,
  )
}

/**
 * The period that is looked at first: the last quarter that is over, or while nobody answered in it the one that has
 * the newest answers. The one that runs is looked at first only where there is nothing else.
 *
 * @param halves half-months in which somebody answered, by their first days, oldest first
 * @example
 * usualPeriod(['2026-08-01', '2026-10-01'], '2026-11-30') // => '2026-Q3'
 * usualPeriod(['2026-10-01'], '2026-11-30') // => '2026-Q4'
 * usualPeriod(['2026-02-01'], '2026-11-30') // => '2026-Q1'
 * usualPeriod([], '2026-11-30') // => '2026-Q4'
 */
export function usualPeriod(halves: readonly string[], today: string): string {
  const [running = '', last = ''] = quartersUpTo(quarterOf(today), 2)
  const period = parsePeriod(last)
  if (period && isAnswered(period, halves)) return last
  const newest = halves.at(-1)
  return newest ? quarterOf(newest) : running
}

/** The kinds of period the administration speaks of, as they stand in the picker. */
export const periodSorts = {
  month: 'Tháng',
  quarter: 'Quý',
  reporting: 'Kỳ báo cáo',
  months: '6, 9 tháng',
  year: 'Năm',
} as const
export type PeriodSort = keyof typeof periodSorts

/**
 * Which kind a period is of.
 *
 * @example
 * sortOf('2026-09') // => 'month'
 * sortOf('2026-KBC-6T') // => 'reporting'
 * sortOf('2026-9T') // => 'months'
 */
export function sortOf(name: string): PeriodSort {
  const kind = readName(name)?.kind
  if (kind?.isReporting) return 'reporting'
  return kind?.id === 'month' || kind?.id === 'quarter' || kind?.id === 'year' ? kind.id : 'months'
}

/**
 * The three months of a quarter.
 *
 * @example
 * monthsOf('2026-Q3') // => ['2026-07', '2026-08', '2026-09']
 */
export const monthsOf = (quarter: string): [string, string, string] => {
  const first = Number(quarter.slice(-1)) * 3 - 2
  const month = (number: number) => `${quarter.slice(0, 4)}-${String(number).padStart(2, '0')}`
  return [month(first), month(first + 1), month(first + 2)]
}

/**
 * A month as it is read, or the half of one that begins on a day.
 *
 * @example
 * monthName('2026-09') // => 'Tháng 09/2026'
 * monthName('2026-09-15') // => 'Tháng 09/2026 (từ 15)'
 */
export const monthName = (month: string): string => `Tháng ${dayRead(month.slice(0, 7))}${halves[month.slice(7)] ?? ''}`

const halves: { readonly [tail: string]: string } = { '-01': ' (1–14)', '-15': ' (từ 15)' }
