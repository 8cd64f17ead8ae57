import { dayOf, startOfDay } from '../grammar/calendar.ts'

/** A stretch of one day, in minutes since midnight in Hà Nội. */
type Stretch = readonly [from: number, to: number]

const morning: Stretch = [8 * 60, 12 * 60]
const afternoon: Stretch = [13 * 60, 17 * 60]

/**
 * When the one-stop desk works, Sunday first.
 *
 * An assumption: the ward has not told its hours. Hà Nội's one-stop desks work eight hours a day within these
 * stretches, and wards also on Saturday mornings since March 2018. Public holidays are moved from year to year
 * by decree and are not known here: on one of them the desk counts as open.
 */
export const openingHours: readonly (readonly Stretch[])[] = [
  [],
  [morning, afternoon],
  [morning, afternoon],
  [morning, afternoon],
  [morning, afternoon],
  [morning, afternoon],
  [morning],
]

const minute = 60_000
const oneDay = 24 * 60 * minute

/**
 * How many minutes of opening time lie between two moments (milliseconds since 1970); 0 when `to` is not after `from`.
 *
 * @example
 * openMinutesBetween(Date.UTC(2026, 9, 5, 4, 30), Date.UTC(2026, 9, 5, 6, 30)) // => 60
 */
export function openMinutesBetween(from: number, to: number): number {
  let open = 0
  for (let day = startOfDay(dayOf(from)); day < to; day += oneDay)
    for (const [opens, closes] of openingHours[weekday(day)] ?? [])
      open += Math.max(0, Math.min(to, day + closes * minute) - Math.max(from, day + opens * minute))
  return open / minute
}

/** 0 for Sunday. Noon is the same calendar day in Hà Nội and in Greenwich. */
const weekday = (startsAt: number) => new Date(startsAt + oneDay / 2).getUTCDay()
