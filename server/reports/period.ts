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

/**
 * The period of equal length that ends where this one begins.
 *
 * @example
 * previousPeriod(parsePeriod('2026-11')).name // => '2026-10'
 * previousPeriod(parsePeriod('2026-01')).lastDay // => '2025-12-31'
 * previousPeriod(parsePeriod('2026-Q1')).name // => '2025-Q4'
 * previousPeriod(parsePeriod('2026-Q4')).from // => '2026-07'
 * previousPeriod(parsePeriod('2026-H1')).name // => '2025-H2'
 * previousPeriod(parsePeriod('2027')).firstDay // => '2026-01-01'
 */
export function previousPeriod({ from, to }: Period): Period {
  const [year, first, last] = [Number(from.slice(0, 4)), Number(from.slice(5)), Number(to.slice(5))]
  const length = last - first + 1
  const before = first === 1 ? { year: year - 1, last: 12 } : { year, last: first - 1 }
  const number = before.last / length
  const suffix = { 1: `-${two(number)}`, 3: `-Q${number}`, 6: `-H${number}` }[length] ?? ''
  return spanning(`${before.year}${suffix}`, before.year, before.last - length + 1, before.last)
}

const two = (number: number) => String(number).padStart(2, '0')

function spanning(name: string, year: number, firstMonth: number, lastMonth: number): Period {
  const from = `${year}-${two(firstMonth)}`
  const to = `${year}-${two(lastMonth)}`
  const days = new Date(Date.UTC(year, lastMonth, 0)).getUTCDate()
  return { name, from, to, firstDay: `${from}-01`, lastDay: `${to}-${days}` }
}
