import { daysAfter, mondayOf } from '../../surveys/grammar/calendar.ts'

/**
 * The week before that of a day, from Monday to Sunday.
 *
 * @example
 * weekBefore('2026-12-01') // => { firstDay: '2026-11-23', lastDay: '2026-11-29' }
 */
export function weekBefore(today: string): { readonly firstDay: string; readonly lastDay: string } {
  const monday = mondayOf(today)
  return { firstDay: daysAfter(monday, -7), lastDay: daysAfter(monday, -1) }
}
