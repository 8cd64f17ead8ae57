import { say } from '../../surveys/languages.ts'
import { periodSentence } from '../../surveys/voice/periods.ts'

/**
 * A period's name as officials say it; undefined when the name is none.
 *
 * @example
 * periodTitle('2026-Q4') // => 'Quý IV/2026'
 * periodTitle('2026-H1') // => '6 tháng đầu năm 2026'
 * periodTitle('2026') // => 'Năm 2026'
 * periodTitle('2026-10') // => 'Tháng 10/2026'
 * periodTitle('2026-Q5') // => undefined
 */
export function periodTitle(name: string): string | undefined {
  const sentence = periodSentence(name)
  return sentence && say(sentence, 'vi')
}

/**
 * The quarter a month or a day lies in.
 *
 * @example
 * quarterOf('2026-10') // => '2026-Q4'
 * quarterOf('2026-03-31') // => '2026-Q1'
 */
export const quarterOf = (date: string): string => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`

type Year = { readonly year: string; readonly periods: readonly string[] }

/**
 * The periods to choose from, newest first and grouped by year: each that holds an answer, and those of today.
 *
 * @example
 * periodsByYear([], '2026-11-22') // => [{ year: '2026', periods: ['2026-Q4', '2026-H2', '2026'] }]
 */
export function periodsByYear(months: readonly string[], today: string): Year[] {
  const quarters = [...new Set([...months, today].map(quarterOf))].sort().reverse()
  const years = [...new Set(quarters.map((quarter) => quarter.slice(0, 4)))]
  return years.map((year) => {
    const held = quarters.filter((quarter) => quarter.startsWith(year))
    return { year, periods: [...held, ...new Set(held.map(halfOf)), year] }
  })
}

/**
 * The first and the last day of a period that has a title.
 *
 * @example
 * daysOf('2026-Q4') // => { from: '2026-10-01', to: '2026-12-31' }
 * daysOf('2027-H1') // => { from: '2027-01-01', to: '2027-06-30' }
 * daysOf('2028-02') // => { from: '2028-02-01', to: '2028-02-29' }
 * daysOf('2026') // => { from: '2026-01-01', to: '2026-12-31' }
 */
export function daysOf(period: string): { readonly from: string; readonly to: string } {
  const year = Number(period.slice(0, 4))
  const part = period.slice(5)
  const length = part === '' ? 12 : part.startsWith('H') ? 6 : part.startsWith('Q') ? 3 : 1
  const place = part === '' ? 1 : Number(part.replace(/\D/, ''))
  const first = (place - 1) * length
  const day = (month: number, date: number) => new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)
  return { from: day(first, 1), to: day(first + length, 0) }
}

const halfOf = (quarter: string) => quarter.replace(/Q[12]$/, 'H1').replace(/Q[34]$/, 'H2')

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
