import { lastDayOf } from '../grammar/half-month.ts'
import { kinds } from './kinds.ts'
import { type Period, parsePeriod, periodOf } from './period.ts'

/** Periods to choose from, of one year and one sort. */
export type Offered = {
  readonly year: string
  readonly sort: 'calendar' | 'months' | 'reporting'
  readonly periods: readonly string[]
}

/**
 * The periods to choose from, newest first and grouped by year: each in which
 * somebody answered, and those of today; calendar ones, months, and the reporting
 * periods apart.
 *
 * @param halves half-months in which somebody answered, by their first days
 * @param today yyyy-MM-dd
 * @example
 * offeredPeriods([], '2026-11-22')[0] // => { year: '2026', sort: 'calendar', periods: ['2026-Q4', '2026-H2', '2026'] }
 */
export function offeredPeriods(halves: readonly string[], today: string): Offered[] {
  const held = [...new Set([...halves, today].flatMap((day) => periodsWith(day).map(({ name }) => name)))]
  // Sorted as copies: office computers on Windows 7 stay at Chrome 109, which has no toSorted.
  const years = [...new Set(held.map((name) => name.slice(0, 4)))].sort().reverse()
  return years.flatMap((year) =>
    (['calendar', 'months', 'reporting'] as const).flatMap((sort) => {
      const periods = listOf(Number(year), sort).filter((name) => held.includes(name))
      return periods.length > 0 ? [{ year, sort, periods }] : []
    }),
  )
}

const sortOf = ({ id, isReporting }: (typeof kinds)[number]): Offered['sort'] =>
  isReporting ? 'reporting' : id === 'month' ? 'months' : 'calendar'

/** All periods of a year that are listed: the shorter kinds first, of each the latest first. */
const listOf = (year: number, sort: Offered['sort']): string[] =>
  kinds
    .filter((kind) => sortOf(kind) === sort)
    .flatMap((kind) => kind.listed.map((number) => ({ months: kind.months, ...periodOf({ kind, year, number }) })))
    .sort((a, b) => a.months - b.months || (a.lastDay < b.lastDay ? 1 : -1))
    .map(({ name }) => name)

/** Every listed period a day lies in; a reporting year reaches into the one after. */
function periodsWith(day: string): Period[] {
  const year = Number(day.slice(0, 4))
  return kinds.flatMap((kind) =>
    [year, year + 1]
      .flatMap((one) => kind.listed.map((number) => periodOf({ kind, year: one, number })))
      .filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay),
  )
}

/** Whether somebody answered in a period. */
export const isAnswered = ({ firstDay, lastDay }: Pick<Period, 'firstDay' | 'lastDay'>, halves: readonly string[]) =>
  halves.some((half) => firstDay <= half && lastDayOf(half) <= lastDay)

/**
 * Those that are over, and may be published.
 *
 * @example
 * endedPeriods([{ year: '2026', sort: 'calendar', periods: ['2026-Q4', '2026-Q3', '2026'] }], '2026-11-22') // => ['2026-Q3']
 */
export const endedPeriods = (offered: readonly Offered[], today: string): string[] =>
  offered.flatMap(({ periods }) => periods.filter((name) => (parsePeriod(name)?.lastDay ?? today) < today))
