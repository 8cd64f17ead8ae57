import { detailsOfAct } from '../../../db/queries/log.ts'
import { type Arrivals, type Received, readReceived } from '../../../db/queries/received.ts'
import { oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import type { World } from '../../world/world.ts'
import { daysCounted } from './count-days.ts'

/** A day and touchpoint of which other answers are there than were written down: another number, or as many with other content. */
export type DayFault = {
  readonly day: string
  readonly touchpoint: string
  readonly written: number
  readonly found: number
}

/** Lines of an older program hold the number alone. */
type Written = { readonly [day: string]: { readonly [touchpoint: string]: Arrivals | number } }

/** Compares the answers that are there with what the log says came in on each day that is over. */
export async function verifyDays(
  db: World['db'],
  progress?: (done: number, of: number) => void,
): Promise<readonly DayFault[]> {
  const lines = await detailsOfAct(db, daysCounted)
  const last = lines.at(-1)
  if (!last) return []
  const written: Written = Object.assign({}, ...lines.map(({ detail }) => JSON.parse(detail) as Written))
  const found = await readReceived(db, 0, startOfDay(last.subject) + oneDay, progress)
  return union(written, found).flatMap((day) => faultsOf(day, written[day] ?? {}, found[day] ?? {}))
}

function faultsOf(day: string, before: Written[string], now: Received[string]): readonly DayFault[] {
  return union(before, now).flatMap((touchpoint) => {
    const told = before[touchpoint] ?? 0
    const [written, digest] = typeof told === 'number' ? [told] : told
    const [found, present] = now[touchpoint] ?? [0, '']
    const isSame = written === found && (digest === undefined || digest === present)
    return isSame ? [] : [{ day, touchpoint, written, found }]
  })
}

const union = (one: object, other: object) => [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted()
