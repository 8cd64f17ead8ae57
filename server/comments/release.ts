import type { WaitingComment } from '../../db/queries/comments-waiting.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { halfMonthOf, lastDayOf } from '../../surveys/grammar/half-month.ts'
import { type Holidays, nextWorkingDay } from '../../surveys/wards/working-days.ts'

/** The fewest comments that may be read together (specification §11.4). */
const fewestTogether = 3

/**
 * Which comments may be read from today on: none before the next working day, at least three of a touchpoint at a time;
 * of what came in half-months that are over at least three of a unit. Fewer wait for the next.
 *
 * @param waiting in order of receipt, without those whose author asked for a reply
 * @param today yyyy-MM-dd
 */
export function releasable(waiting: readonly WaitingComment[], today: string, holidays: Holidays): WaitingComment[] {
  const ready = waiting.filter(({ receivedAt }) => nextWorkingDay(dayOf(receivedAt), holidays) <= today)
  const atPlace = together(ready, ({ unit, touchpoint }) => `${unit} ${touchpoint}`)
  const isReleased = new Set(atPlace)
  const left = ready.filter((one) => !isReleased.has(one) && lastDayOf(halfMonthOf(dayOf(one.receivedAt))) < today)
  return [...atPlace, ...together(left, ({ unit }) => unit)]
}

/** Those of groups that are large enough. */
function together(all: readonly WaitingComment[], keyOf: (one: WaitingComment) => string): WaitingComment[] {
  const groups = new Map<string, WaitingComment[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()].filter(({ length }) => length >= fewestTogether).flat()
}
