import { oneDay } from '../../surveys/grammar/calendar.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import type { Population } from './api.ts'
import { monthsBetween } from './documents/missing.ts'
import type { Duty } from './documents/types.ts'
import { monthsWithout } from './month-work.ts'

/**
 * When something is due, as a reminder says it.
 *
 * @example
 * dueWords('2026-12-05', '2026-11-29') // => 'hạn 05/12/2026, còn 6 ngày'
 * dueWords('2026-12-05', '2026-12-05') // => 'hạn hôm nay'
 * dueWords('2026-12-05', '2026-12-07') // => 'hạn 05/12/2026, quá 2 ngày'
 */
export function dueWords(due: string, today: string): string {
  const days = Math.round((Date.parse(due) - Date.parse(today)) / oneDay)
  if (days === 0) return 'hạn hôm nay'
  return days > 0 ? `hạn ${dayRead(due)}, còn ${days} ngày` : `hạn ${dayRead(due)}, quá ${-days} ngày`
}

/** What a report that is due lacks: the dossiers of months that are over. */
export function lacking(
  { document, period: name }: Pick<Duty, 'document' | 'period'>,
  halves: readonly string[],
  rows: readonly Pick<Population, 'month' | 'closed'>[],
  today: string,
): string[] {
  const period = parsePeriod(name)
  if (!document || !period) return []
  const months = monthsBetween(period.firstDay, period.lastDay).filter((month) => month < today.slice(0, 7))
  return monthsWithout(months, halves, rows).map((month) => `hồ sơ tháng ${Number(month.slice(5))}`)
}
