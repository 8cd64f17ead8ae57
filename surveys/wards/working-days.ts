import { oneDay } from '../grammar/calendar.ts'

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
  let next = Date.parse(day)
  do next += oneDay
  while (!isWorkingDay(new Date(next).toISOString().slice(0, 10), holidays))
  return new Date(next).toISOString().slice(0, 10)
}
