import { mondayOf, oneDay } from '../../surveys/grammar/calendar.ts'

/**
 * The week before that of a day, from Monday to Sunday.
 *
 * @example
 * weekBefore('2026-12-01') // => { firstDay: '2026-11-23', lastDay: '2026-11-29' }
 */
export function weekBefore(today: string): { readonly firstDay: string; readonly lastDay: string } {
  const monday = Date.parse(mondayOf(today))
  const day = (at: number) => new Date(at).toISOString().slice(0, 10)
  return { firstDay: day(monday - 7 * oneDay), lastDay: day(monday - oneDay) }
}
