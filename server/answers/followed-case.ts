import { eventsOf } from '../../db/queries/cases.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { maySay } from '../cases/author.ts'
import { dueOf, stateOn } from '../cases/clock.ts'
import { readHolidays } from '../cases/holidays.ts'
import type { World } from '../world/world.ts'
import type { caseBehind } from './case.ts'

/** A case as its author follows it: what happened, until when it is answered, and what may be said now. */
export async function followedCase(world: World, row: Awaited<ReturnType<typeof caseBehind>>) {
  const today = dayOf(world.now())
  const events = (await eventsOf(world.db, [row.number])).get(row.number) ?? []
  const { answer } = dueOf(row, await readHolidays(world.db))
  const { openedOn, areaName, contact, rating } = row
  return {
    ...{ openedOn, areaName, contact, rating, answerBy: answer, events },
    state: stateOn(row, today),
    may: maySay(row, events, today),
  }
}

export type FollowedCase = Awaited<ReturnType<typeof followedCase>>
