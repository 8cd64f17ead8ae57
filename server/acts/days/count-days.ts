import { latestOf } from '../../../db/queries/log.ts'
import { readReceived } from '../../../db/queries/received.ts'
import { dayOf, oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import { byItself } from '../../access/actor.ts'
import { type ActWorld, note } from '../act.ts'

/** The act that writes down how many answers came in; its subject is the last day it is about. */
export const daysCounted = 'days-counted'

/** An answer that came in just before midnight may be stored just after it. */
const settling = 60 * 60 * 1000

/**
 * Writes down which answers came in on the days that are over since the last
 * time, by day of receipt and touchpoint: how many, and a digest of what is kept of
 * them. A response that is taken out of the database afterwards, put into it or
 * changed in it is found by that, and counting the tallies anew does not hide it. Single answers stand in no line: it would date people.
 *
 * @returns the last day that is written down; undefined when no day is over
 */
export async function countDays({ db, now }: ActWorld): Promise<string | undefined> {
  const last = await latestOf(db, daysCounted)
  const from = last === undefined ? 0 : startOfDay(last.subject) + oneDay
  const today = startOfDay(dayOf(now() - settling))
  if (from >= today) return last?.subject
  const detail = await readReceived(db, from, today)
  const day = dayOf(today - oneDay)
  await note({ db, now }, byItself, { act: daysCounted, subject: ['day', day], detail })
  return day
}
