import { daysAfter, mondayOf } from '../../../surveys/grammar/calendar.ts'
import type { Week } from '../week.ts'

type Pieces = readonly Week[]

/** Answers by week, Monday to Sunday; the week of today is left out, for it is not over. */
export const weeksOf = (pieces: Pieces, today: string) =>
  spansOf(pieces, mondayOf, sundayAfter).filter(({ to }) => to < today)

function sundayAfter(monday: string): string {
  const found = sundays.get(monday) ?? daysAfter(monday, 6)
  sundays.set(monday, found)
  return found
}

const sundays = new Map<string, string>()

/** Answers by month; the month of today is left out. */
export const monthsOf = (pieces: Pieces, today: string) =>
  spansOf(pieces, (day) => `${day.slice(0, 7)}-01`, lastDayOfMonth).filter(({ to }) => to < today)

function spansOf(pieces: Pieces, startOf: (day: string) => string, endOf: (start: string) => string) {
  const spans = new Map<string, { answers: number; satisfied: number }>()
  for (const [since, answered, satisfied] of pieces) {
    const from = startOf(since)
    const span = spans.get(from) ?? { answers: 0, satisfied: 0 }
    spans.set(from, span)
    span.answers += answered
    span.satisfied += satisfied
  }
  return [...spans.keys()].toSorted().map((from) => {
    const { answers = 0, satisfied = 0 } = spans.get(from) ?? {}
    return { from, to: endOf(from), answers, satisfied }
  })
}

function lastDayOfMonth(first: string): string {
  const found = monthEnds.get(first) ?? monthEnd(first)
  monthEnds.set(first, found)
  return found
}

const monthEnds = new Map<string, string>()

function monthEnd(first: string): string {
  const next = new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 1))
  return daysAfter(next.toISOString().slice(0, 10), -1)
}
