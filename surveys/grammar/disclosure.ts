import { oneDay } from './calendar.ts'

/** As long a posting has to stay (Luật Thực hiện dân chủ ở cơ sở 10/2022, art. 13), in days. */
export const leastDaysPosted = 30

/**
 * How many days something was there, the first and the last included.
 *
 * @param since yyyy-MM-dd, as `until`
 * @example
 * postedDays('2026-11-01', '2026-11-30') // => 30
 */
export const postedDays = (since: string, until: string): number => (Date.parse(until) - Date.parse(since)) / oneDay + 1
