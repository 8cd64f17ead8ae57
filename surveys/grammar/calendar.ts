/** Hà Nội keeps UTC+7 all year; there has been no daylight saving time since 1945. */
const offset = 7 * 60 * 60 * 1000

/** In milliseconds: every day is as long as another here. */
export const oneDay = 24 * 60 * 60 * 1000

/**
 * The calendar day in Hà Nội.
 *
 * @example
 * dayOf(Date.UTC(2026, 9, 31, 17, 0)) // => '2026-11-01'
 */
export function dayOf(at: number): string {
  const hour = Math.floor(at / (60 * 60 * 1000))
  if (hour !== last.hour) last = { hour, day: new Date(at + offset).toISOString().slice(0, 10) }
  return last.day
}

/** Asked for many times with each answer, nearly always about the same hour; days begin with an hour. */
let last = { hour: Number.NaN, day: '' }

/**
 * The calendar month in Hà Nội.
 *
 * @example
 * monthOf(Date.UTC(2026, 11, 31, 17, 0)) // => '2027-01'
 */
export const monthOf = (at: number): string => dayOf(at).slice(0, 7)

/**
 * The moment a Hà Nội day begins.
 *
 * @example
 * startOfDay('2026-11-01') // => Date.UTC(2026, 9, 31, 17, 0)
 */
export const startOfDay = (day: string): number => Date.parse(`${day}T00:00:00+07:00`)

/**
 * Whether a text is a day of the calendar, yyyy-MM-dd.
 *
 * @example
 * isDay('2027-02-28') // => true
 * isDay('2027-02-30') // => false
 */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN
  // What is no day of its month is taken for one of the next.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/**
 * The day so many days after another, before it for a negative number.
 *
 * @example
 * daysAfter('2026-12-31', 1) // => '2027-01-01'
 * daysAfter('2027-03-01', -1) // => '2027-02-28'
 */
export const daysAfter = (day: string, n: number): string =>
  new Date(Date.parse(day) + n * oneDay).toISOString().slice(0, 10)

/**
 * The Monday of a day's week.
 *
 * @example
 * mondayOf('2026-11-22') // => '2026-11-16'
 */
export function mondayOf(day: string): string {
  const found = mondays.get(day) ?? mondayBefore(day)
  mondays.set(day, found)
  return found
}

/** A few hundred days are asked about for each of hundreds of services. */
const mondays = new Map<string, string>()

const mondayBefore = (day: string): string => {
  const since = (new Date(day).getUTCDay() + 6) % 7
  return daysAfter(day, -since)
}
