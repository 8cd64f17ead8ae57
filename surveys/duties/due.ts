import { daysAfter } from '../grammar/calendar.ts'
import type { Duty } from '../wards/ward.ts'

/** A duty of one year: the period it is about, and the day it is due. */
export type DueDuty = Pick<Duty, 'id' | 'title' | 'document' | 'page' | 'source'> & {
  readonly period: string
  /** yyyy-MM-dd */
  readonly due: string
}

/** So many days before it is due a duty begins to be shown, and so many after it is no longer missed. */
const ahead = 30
const behind = 31

/**
 * What is due soon or was due lately, the earliest first; of what lies further back nobody is reminded.
 *
 * @param today yyyy-MM-dd
 * @example
 * dutiesAround([{ id: 'q', title: 'Q', due: '03-05', period: '-KBC-Q1', source: '' }], '2027-02-20')[0]?.due // => '2027-03-05'
 * dutiesAround([{ id: 'q', title: 'Q', due: '03-05', period: '-KBC-Q1', source: '' }], '2027-08-01') // => []
 */
export function dutiesAround(duties: readonly Duty[], today: string): DueDuty[] {
  const thisYear = Number(today.slice(0, 4))
  const [from, to] = [daysAfter(today, -behind), daysAfter(today, ahead)]
  return [thisYear - 1, thisYear, thisYear + 1]
    .flatMap((year) => duties.map((duty) => ofYear(duty, year)))
    .filter(({ due }) => from <= due && due <= to)
    .toSorted((a, b) => a.due.localeCompare(b.due))
}

/** @param year the one its period lies in */
function ofYear({ due, yearsLater, period, ...duty }: Duty, year: number): DueDuty {
  return { ...duty, period: `${year}${period}`, due: `${year + (yearsLater ?? 0)}-${due}` }
}
