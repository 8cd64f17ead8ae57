import { replyLimits } from '#ward'
import { daysAfter } from '../../surveys/grammar/calendar.ts'
import { type CaseStand, type CaseState, ratingDays } from '../../surveys/grammar/case.ts'
import { type Holidays, workingDayAfter, workingDaysTo } from '../../surveys/wards/working-days.ts'

type Timed = Pick<CaseStand, 'state' | 'since' | 'level' | 'answeredOn'>

/** The last day on which a case may be taken, and answered; a clock runs only while it waits for the ward. */
export function dueOf({ state, since, level, answeredOn }: Timed, holidays: Holidays) {
  const isFirst = level === 0 && answeredOn === null
  const take = state === 'open' ? workingDayAfter(since, replyLimits.take.days, holidays) : undefined
  const { days } = isFirst ? replyLimits.answer : replyLimits.again
  const answer = isWaiting(state) ? workingDayAfter(since, days, holidays) : undefined
  return { take, answer }
}

/** Whether the ward has something to do. */
export const isWaiting = (state: CaseState): boolean => state === 'open' || state === 'taken' || state === 'messaged'

/** Where it stands on a day: answered for so long without a word of its author, it is over. */
export const stateOn = ({ state, answeredOn }: Timed, today: string): CaseState =>
  state === 'answered' && lastDayToRate(answeredOn ?? today) < today ? 'closed' : state

/** The last day on which the author may say something of a reply of that day. */
export const lastDayToRate = (answeredOn: string): string => daysAfter(answeredOn, ratingDays)

/** Whose first screen a case stands on: two working days before it is due, on that day, and two after. */
export type Escalation = 'none' | 'soon' | 'due' | 'late'

export function escalationOf(dueOn: string | undefined, today: string, holidays: Holidays): Escalation {
  if (dueOn === undefined) return 'none'
  const left = workingDaysTo(today, dueOn, holidays)
  return left <= -2 ? 'late' : dueOn <= today ? 'due' : left <= 2 ? 'soon' : 'none'
}
