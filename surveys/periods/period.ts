import { daysIn } from '../grammar/half-month.ts'
import { type Kind, kinds } from './kinds.ts'

/** A period by its name, and its days yyyy-MM-dd, both inclusive; it begins on a 1st or 15th and ends before one. */
export type Period = {
  readonly name: string
  readonly firstDay: string
  readonly lastDay: string
}

/** A period as its kind, its year, and which of that kind it is in the year, from 1. */
export type Numbered = { readonly kind: Kind; readonly year: number; readonly number: number }

const patterns = kinds.map((kind) => ({
  kind,
  pattern: new RegExp(`^(20\\d\\d)${kind.code.replace(/#+/, (marks) => `(\\d{${marks.length}})`)}$`),
}))

/** A name read as what it means; undefined when it is none. */
export function readName(name: string): Numbered | undefined {
  for (const { kind, pattern } of patterns) {
    const [, year, number = '1'] = pattern.exec(name) ?? []
    if (year && Number(number) >= 1 && Number(number) <= kind.many)
      return { kind, year: Number(year), number: Number(number) }
  }
  return undefined
}

/**
 * The name of a period, such as 2026-Q3.
 *
 * @throws RangeError outside the years 2000 to 2099, which have no names
 */
export function nameOf({ kind, year, number }: Numbered): string {
  if (year < 2000 || year > 2099) throw new RangeError(`no period of the year ${year} has a name`)
  return `${year}${kind.code.replace(/#+/, (marks) => String(number).padStart(marks.length, '0'))}`
}

/** What is measured by a plan begins here: a reporting period that reaches back before it begins here too. */
const planBegins = '2026-01-01'

/** The period that is meant, with its days. */
export function periodOf({ kind, year, number }: Numbered): Period {
  const last = kind.ends + (number - 1) * kind.months
  const name = nameOf({ kind, year, number })
  if (kind.isReporting) {
    const [firstDay, lastDay] = [dayOf(year, last - kind.months, 15), dayOf(year, last, 14)]
    return { name, firstDay: firstDay < planBegins && planBegins <= lastDay ? planBegins : firstDay, lastDay }
  }
  const end = dayOf(year, last, 1).slice(0, 7)
  return { name, firstDay: dayOf(year, last - kind.months + 1, 1), lastDay: `${end}-${daysIn(end)}` }
}

/** Month 0 is the December before. */
const dayOf = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

/**
 * Reads a period's name.
 *
 * @returns undefined when the name is none.
 * @example
 * parsePeriod('2026-Q4')?.lastDay // => '2026-12-31'
 * parsePeriod('2026-H1')?.lastDay // => '2026-06-30'
 * parsePeriod('2027-9T')?.lastDay // => '2027-09-30'
 * parsePeriod('2026-KBC-Q1') // => { name: '2026-KBC-Q1', firstDay: '2026-01-01', lastDay: '2026-03-14' }
 * parsePeriod('2027-KBC-Q1')?.firstDay // => '2026-12-15'
 * parsePeriod('2026-KBC')?.lastDay // => '2026-12-14'
 * parsePeriod('2026-Q5') // => undefined
 */
export function parsePeriod(name: string): Period | undefined {
  const read = readName(name)
  return read && periodOf(read)
}

/**
 * From when to when a target must be in force for a period to be judged by it: on each of its days, but for a reporting
 * period, which is judged by the targets of its last day, since it begins in the year before.
 *
 * @example
 * judgedOver(parsePeriod('2027-Q1')) // => { from: '2027-01-01', to: '2027-03-31' }
 * judgedOver(parsePeriod('2028-KBC')) // => { from: '2028-12-14', to: '2028-12-14' }
 */
export function judgedOver({ name, firstDay, lastDay }: Period): { readonly from: string; readonly to: string } {
  return { from: readName(name)?.kind.isReporting ? lastDay : firstDay, to: lastDay }
}

/**
 * The period this one is compared with: for months and quarters the one before, for
 * six months, nine months and years the same a year earlier.
 *
 * @example
 * previousPeriod(parsePeriod('2026-01')).lastDay // => '2025-12-31'
 * previousPeriod(parsePeriod('2026-Q1')).name // => '2025-Q4'
 * previousPeriod(parsePeriod('2026-H1')).name // => '2025-H1'
 * previousPeriod(parsePeriod('2026-9T')).name // => '2025-9T'
 * previousPeriod(parsePeriod('2026-KBC-Q3')).firstDay // => '2026-03-15'
 * previousPeriod(parsePeriod('2027')).firstDay // => '2026-01-01'
 */
export function previousPeriod(period: Period): Period {
  const read = readName(period.name)
  if (!read) throw new Error(`a period has a name nobody can read: ${period.name}`)
  const { kind, year, number } = read
  if (kind.comparedWith === 'before' && number > 1) return periodOf({ kind, year, number: number - 1 })
  return periodOf({ kind, year: year - 1, number: kind.comparedWith === 'before' ? kind.many : number })
}

/** So many periods that follow each other, the last of them this one, oldest first. */
export function periodsUpTo(last: Period, many: number): Period[] {
  const periods = [last]
  while (periods.length < many) periods.unshift(previousPeriod(periods[0] ?? last))
  return periods
}
