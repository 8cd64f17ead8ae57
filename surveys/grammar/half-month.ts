/**
 * The half of a month a day lies in, by its first day: the 1st, or the 15th. Every
 * official period begins and ends with one, so it is the grain in which answers are counted.
 *
 * @example
 * halfMonthOf('2026-11-14') // => '2026-11-01'
 * halfMonthOf('2026-11-15') // => '2026-11-15'
 */
export const halfMonthOf = (day: string): string => `${day.slice(0, 8)}${day.slice(8) < '15' ? '01' : '15'}`

/**
 * The last day of a half-month.
 *
 * @example
 * lastDayOf('2026-11-01') // => '2026-11-14'
 * lastDayOf('2028-02-15') // => '2028-02-29'
 */
export const lastDayOf = (half: string): string =>
  half.endsWith('-01') ? `${half.slice(0, 8)}14` : `${half.slice(0, 8)}${daysIn(half.slice(0, 7))}`

/**
 * How many days a month yyyy-MM has.
 *
 * @example
 * daysIn('2028-02') // => 29
 */
export const daysIn = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate()

/**
 * The first days of the half-months that begin between two days, both inclusive.
 *
 * @example
 * halvesBetween('2026-11-15', '2026-12-31') // => ['2026-11-15', '2026-12-01', '2026-12-15']
 */
export function halvesBetween(from: string, to: string): string[] {
  const halves: string[] = []
  for (let half = halfMonthOf(from); half <= to; half = nextHalf(half)) if (half >= from) halves.push(half)
  return halves
}

function nextHalf(half: string): string {
  if (half.endsWith('-01')) return `${half.slice(0, 8)}15`
  const [year, month] = [Number(half.slice(0, 4)), Number(half.slice(5, 7))]
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
}
