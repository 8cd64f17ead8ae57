import type { Day } from '../../../db/queries/days.ts'
import type { Waiting } from '../../../db/queries/unreleased.ts'
import { groupBy } from '../../stats/group-by.ts'

/**
 * The days of charts by week: a week is made of batches that came from its own
 * queues, so what was put together at the end of a half-month is in no week. How many answers
 * came in (`n`) stays as it is: it tells which touchpoint fell silent.
 */
export function lessWaiting(days: readonly Day[], rows: readonly Waiting[]): Day[] {
  const uncounted = rows.filter(({ published, kind }) => published === null && kind === null)
  const byPlace = groupBy(uncounted, placeOf)
  return days.map((day) => {
    const waiting = (byPlace.get(placeOf(day)) ?? []).flatMap(({ overall }) => overall ?? [])
    const satisfied = waiting.filter((level) => level >= 4).length
    return { ...day, answered: day.answered - waiting.length, satisfied: day.satisfied - satisfied }
  })
}

const placeOf = ({
  day,
  touchpoint,
  area,
  procedure,
  channel,
  stream,
}: Omit<Day, 'n' | 'answered' | 'satisfied' | 'flagged'>) =>
  JSON.stringify([day, touchpoint, area, procedure, channel, stream])
