import { endedPeriods, offeredPeriods } from '../../surveys/periods/offered.ts'
import type { Alerts, Population, Publication } from './api.ts'
import { sortOf } from './periods.ts'

/**
 * The months before this one, newest first.
 *
 * @example
 * monthsBefore('2026-02-10', 3) // => ['2026-01', '2025-12', '2025-11']
 */
export function monthsBefore(today: string, many: number): string[] {
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1
  return Array.from({ length: many }, (_, back) => now - 1 - back).map(
    (place) => `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`,
  )
}

/** The months in which somebody answered and of which no dossier was entered: their answers all count alike. */
export const monthsWithout = (
  months: readonly string[],
  halves: readonly string[],
  rows: readonly Pick<Population, 'month' | 'closed'>[],
): string[] =>
  months.filter(
    (month) =>
      halves.some((half) => half.startsWith(month)) && !rows.some((row) => row.month === month && row.closed > 0),
  )

/** Quarters, six months and years that are over, in which somebody answered, and that nobody has published; newest first. */
export function unpublished(
  halves: readonly string[],
  today: string,
  publications: readonly Pick<Publication, 'period'>[],
): string[] {
  const published = new Set(publications.map(({ period }) => period))
  return endedPeriods(offeredPeriods(halves, today), today)
    .filter((name) => sortOf(name) === 'quarter' && !published.has(name))
    .slice(0, 4)
}

/** Batches that wait for somebody to look. */
export const waitingBatches = ({ batches }: Pick<Alerts, 'batches'>): Alerts['batches'] =>
  batches.filter(({ held }) => held > 0)
