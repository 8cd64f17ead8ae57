import { detailsOfAct } from '../../../db/queries/log.ts'
import { countReceived, type Received } from '../../../db/queries/received.ts'
import { oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import type { World } from '../../world.ts'
import { daysCounted } from './count-days.ts'

/** A day and touchpoint of which another number of answers is there than was written down. */
export type DayFault = {
  readonly day: string
  readonly touchpoint: string
  readonly written: number
  readonly found: number
}

/** Compares the answers that are there with what the log says came in on each day that is over. */
export async function verifyDays(db: World['db']): Promise<readonly DayFault[]> {
  const lines = await detailsOfAct(db, daysCounted)
  const last = lines.at(-1)
  if (!last) return []
  const written: Received = Object.assign({}, ...lines.map(({ detail }) => JSON.parse(detail) as Received))
  const found = await countReceived(db, 0, startOfDay(last.subject) + oneDay)
  const days = [...new Set([...Object.keys(written), ...Object.keys(found)])].toSorted()
  return days.flatMap((day) => {
    const [before, now] = [written[day] ?? {}, found[day] ?? {}]
    const touchpoints = [...new Set([...Object.keys(before), ...Object.keys(now)])].toSorted()
    return touchpoints.flatMap((touchpoint) => {
      const fault = { day, touchpoint, written: before[touchpoint] ?? 0, found: now[touchpoint] ?? 0 }
      return fault.written === fault.found ? [] : [fault]
    })
  })
}
