import { dayOf } from '../grammar/calendar.ts'

/**
 * A day 'yyyy-MM-dd' or a month 'yyyy-MM' as it is read on screens and slips.
 *
 * @example
 * dayRead('2026-11-01') // => '01/11/2026'
 * dayRead('2026-11') // => '11/2026'
 */
export const dayRead = (day: string): string => day.split('-').reverse().join('/')

/**
 * The Hà Nội day of a moment.
 *
 * @example
 * dayAt(Date.UTC(2026, 9, 31, 17, 0)) // => '01/11/2026'
 */
export const dayAt = (at: number): string => dayRead(dayOf(at))

const clock = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' })

/**
 * The Hà Nội time of a moment.
 *
 * @example
 * clockAt(Date.UTC(2026, 9, 31, 17, 5)) // => '00:05'
 */
export const clockAt = (at: number): string => clock.format(at)

/**
 * The Hà Nội day and time of a moment.
 *
 * @example
 * momentAt(Date.UTC(2026, 9, 31, 17, 5)) // => '01/11/2026 00:05'
 */
export const momentAt = (at: number): string => `${dayAt(at)} ${clockAt(at)}`
