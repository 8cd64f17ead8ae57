import { openingHours } from '#ward'
import { dayOf, startOfDay } from '../grammar/calendar.ts'
import type { Holidays } from './working-days.ts'

const minute = 60_000
const oneDay = 24 * 60 * minute

/**
 * How many minutes of the ward's opening time lie between two moments (milliseconds since 1970), none of them on a day
 * off; 0 when `to` is not after `from`.
 *
 * @example
 * openMinutesBetween(Date.UTC(2026, 9, 5, 4, 30), Date.UTC(2026, 9, 5, 6, 30), new Map()) // => 60
 * openMinutesBetween(Date.UTC(2026, 9, 5, 4, 30), Date.UTC(2026, 9, 5, 6, 30), new Map([['2026-10-05', 'off']])) // => 0
 */
export function openMinutesBetween(from: number, to: number, holidays: Holidays): number {
  let open = 0
  for (let day = startOfDay(dayOf(from)); day < to; day += oneDay)
    for (const [opens, closes] of openOn(day, holidays))
      open += Math.max(0, Math.min(to, day + closes * minute) - Math.max(from, day + opens * minute))
  return open / minute
}

/** When it opens on the day that begins then: not at Tết. */
const openOn = (startsAt: number, holidays: Holidays) =>
  holidays.get(dayOf(startsAt)) === 'off' ? [] : (openingHours[weekday(startsAt)] ?? [])

/** 0 for Sunday. Noon is the same calendar day in Hà Nội and in Greenwich. */
const weekday = (startsAt: number) => new Date(startsAt + oneDay / 2).getUTCDay()

/** The whole hours of the week, from midnight before Sunday, in which the ward works at any minute. */
export const openHours = (): readonly number[] =>
  Array.from({ length: 7 * 24 }, (_, hour) => hour).filter((hour) => {
    const [from, to] = [(hour % 24) * 60, ((hour % 24) + 1) * 60]
    return (openingHours[Math.floor(hour / 24)] ?? []).some(([opens, closes]) => opens < to && closes > from)
  })
