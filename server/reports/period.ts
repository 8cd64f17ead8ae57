/** A month, quarter, half-year or year; months 'yyyy-MM' and days 'yyyy-MM-dd', all inclusive. */
export type Period = {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly firstDay: string
  readonly lastDay: string
}

/**
 * Reads a period's name.
 *
 * @returns undefined when the name is none.
 * @example
 * parsePeriod('2026-Q4')?.to // => '2026-12'
 * parsePeriod('2026-H1')?.lastDay // => '2026-06-30'
 * parsePeriod('2027')?.from // => '2027-01'
 * parsePeriod('2026-Q5') // => undefined
 */
export function parsePeriod(name: string): Period | undefined {
  const [, year, kind = '', number = '1'] = /^(20\d\d)(?:-(Q|H|)(\d{1,2}))?$/.exec(name) ?? []
  const length = name === year ? 12 : ({ '': 1, Q: 3, H: 6 }[kind] ?? 0)
  const last = Number(number) * length
  if (!year || last < 1 || last > 12 || number.length !== (length === 1 ? 2 : 1)) return undefined
  return spanning(name, Number(year), last - length + 1, last)
}

function spanning(name: string, year: number, firstMonth: number, lastMonth: number): Period {
  const two = (number: number) => String(number).padStart(2, '0')
  const from = `${year}-${two(firstMonth)}`
  const to = `${year}-${two(lastMonth)}`
  const days = new Date(Date.UTC(year, lastMonth, 0)).getUTCDate()
  return { name, from, to, firstDay: `${from}-01`, lastDay: `${to}-${days}` }
}

/** The quarter a day ('yyyy-MM-dd') lies in. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
