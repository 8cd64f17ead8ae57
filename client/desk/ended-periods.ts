import type { periodsByYear } from './periods.ts'

/**
 * The periods that may be published: those offered elsewhere that are over,
 * newest first.
 *
 * @example
 * endedPeriods([{ year: '2026', periods: ['2026-Q4', '2026-Q3', '2026'] }], '2026-11-22') // => ['2026-Q3']
 */
export const endedPeriods = (years: ReturnType<typeof periodsByYear>, today: string): string[] =>
  years.flatMap(({ periods }) => periods.filter((name) => lastMonthOf(name) < today.slice(0, 7)))

/** The last month of a quarter, a half-year or a year, yyyy-MM. */
function lastMonthOf(name: string): string {
  const [, year, kind, place] = /^(\d{4})(?:-([QH])(\d))?$/.exec(name) ?? []
  if (!year) return name
  const months = kind === 'Q' ? Number(place) * 3 : kind === 'H' ? Number(place) * 6 : 12
  return `${year}-${String(months).padStart(2, '0')}`
}
