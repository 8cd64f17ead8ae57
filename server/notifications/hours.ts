import { dayOf, daysAfter, oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import { type Holidays, isWorkingDay } from '../../surveys/wards/working-days.ts'

const minute = 60_000
const hour = 60 * minute

/** Nothing is told from then until the morning; the digest comes when offices open. In hours since midnight in Hà Nội. */
const [morning, digestHour, evening] = [7, 7.5, 21]

/** Whether it is night in Hà Nội, when nobody is told anything: from 21:00 to 07:00. */
export function isNight(at: number): boolean {
  const passed = at - startOfDay(dayOf(at))
  return passed < morning * hour || passed >= evening * hour
}

/**
 * The same moment, or where that is at night the morning after.
 *
 * @example
 * notAtNight(Date.parse('2026-10-05T22:00:00+07:00')) // => Date.parse('2026-10-06T07:00:00+07:00')
 */
export function notAtNight(at: number): number {
  if (!isNight(at)) return at
  const today = startOfDay(dayOf(at))
  return at - today < morning * hour ? today + morning * hour : today + oneDay + morning * hour
}

/** When the digest of a day is due. */
export const digestMoment = (day: string): number => startOfDay(day) + digestHour * hour

/** The day whose digest may be sent at this moment, yyyy-MM-dd: from 07:30 until the evening of a working day; undefined otherwise. */
export function digestDay(at: number, holidays: Holidays): string | undefined {
  const day = dayOf(at)
  return isWorkingDay(day, holidays) && at >= digestMoment(day) && !isNight(at) ? day : undefined
}

/** The working day before a day. */
export function previousWorkingDay(day: string, holidays: Holidays): string {
  let before = day
  do before = daysAfter(before, -1)
  while (!isWorkingDay(before, holidays))
  return before
}

/** How long to wait after each try that failed; after the last one nothing is tried any more. */
const waits = [minute, 5 * minute, 30 * minute, 2 * hour, 12 * hour]

/** When to try again after so many tries, the first one counted; undefined when there were enough. */
export function nextTry(tries: number, now: number): number | undefined {
  const wait = waits[tries - 1]
  return wait === undefined ? undefined : now + wait
}
