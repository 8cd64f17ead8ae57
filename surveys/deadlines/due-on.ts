import { daysAfter } from '../grammar/calendar.ts'
import { type Holidays, workingDayAfter } from '../wards/working-days.ts'
import type { Term } from './personal-data.ts'

/**
 * The last day of a term that begins the day after another, yyyy-MM-dd. A term of plain days that ends on a day off is not
 * made longer: whoever asked has it by then.
 *
 * @example
 * dueOn('2026-10-02', { days: 2, of: 'working-days' }, new Map()) // => '2026-10-06'
 * dueOn('2026-10-02', { days: 10, of: 'days' }, new Map()) // => '2026-10-12'
 */
export function dueOn(from: string, { days, of }: Term, holidays: Holidays): string {
  return of === 'days' ? daysAfter(from, days) : workingDayAfter(from, days, holidays)
}
