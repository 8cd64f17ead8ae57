import { daysAfter } from '../grammar/calendar.ts'

/** Days that are worked or not otherwise than their weekday says. */
export type Holidays = ReadonlyMap<string, 'off' | 'make-up'>

/**
 * A ward's list of holidays, as its folder has it: day, kind, name, how it is known; a line each, the first one heads.
 *
 * @throws Error naming the line that cannot be read: the file is part of the program
 */
export function holidaysIn(csv: string): Holidays {
  const [, ...lines] = csv.trim().split(/\r?\n/)
  return new Map(
    lines.map((line, i) => {
      const [, day, kind] = /^(20\d\d-\d\d-\d\d),(off|make-up),/.exec(line) ?? []
      if (day === undefined || kind === undefined) throw new Error(`line ${i + 2} of the holidays cannot be read`)
      return [day, kind as 'off' | 'make-up'] as const
    }),
  )
}

/** Whether offices work on a day yyyy-MM-dd: from Monday to Friday, but for days off, and on days that are made up for. */
export function isWorkingDay(day: string, holidays: Holidays): boolean {
  const kind = holidays.get(day)
  if (kind !== undefined) return kind === 'make-up'
  const weekday = new Date(day).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/**
 * The first working day after a day.
 *
 * @example
 * nextWorkingDay('2026-10-02', new Map()) // => '2026-10-05'
 * nextWorkingDay('2026-10-02', new Map([['2026-10-03', 'make-up']])) // => '2026-10-03'
 */
export function nextWorkingDay(day: string, holidays: Holidays): string {
  let next = day
  do next = daysAfter(next, 1)
  while (!isWorkingDay(next, holidays))
  return next
}

/**
 * The working day so many working days after a day, which itself counts for none.
 *
 * @example
 * workingDayAfter('2026-10-02', 2, new Map()) // => '2026-10-06'
 */
export function workingDayAfter(day: string, n: number, holidays: Holidays): string {
  let found = day
  for (let i = 0; i < n; i++) found = nextWorkingDay(found, holidays)
  return found
}

/**
 * How many working days there are after one day up to another; negative when that is before it.
 *
 * @example
 * workingDaysTo('2026-10-02', '2026-10-06', new Map()) // => 2
 * workingDaysTo('2026-10-06', '2026-10-02', new Map()) // => -2
 */
export function workingDaysTo(from: string, to: string, holidays: Holidays): number {
  if (to < from) return -workingDaysTo(to, from, holidays)
  let n = 0
  for (let day = nextWorkingDay(from, holidays); day <= to; day = nextWorkingDay(day, holidays)) n++
  return n
}
