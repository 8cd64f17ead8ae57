import { addFloods, type Flood } from '../../db/queries/alerts.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { describeError } from '../http/log.ts'
import type { World } from '../world.ts'

/** The least time between two writes for one touchpoint, in milliseconds: refused answers must not cost a write each. */
const pause = 5000

/** Counts refused answers by touchpoint until they are written. */
export function newFloods() {
  const gathered = new Map<string, Flood>()
  const writtenAt = new Map<string, number>()

  function takeOut(touchpoint: string, now: number): Flood[] {
    const flood = gathered.get(touchpoint)
    gathered.delete(touchpoint)
    writtenAt.set(touchpoint, now)
    return flood ? [flood] : []
  }

  return {
    /** Counts one. @returns what is to be written now, if anything */
    count(touchpoint: string, now: number): Flood[] {
      const day = dayOf(now)
      const before = gathered.get(touchpoint)
      const isNew = before?.day !== day
      const over = before && isNew ? takeOut(touchpoint, now) : []
      gathered.set(touchpoint, {
        day,
        touchpoint,
        firstAt: isNew ? now : before.firstAt,
        lastAt: now,
        n: isNew ? 1 : before.n + 1,
      })
      const isDue = now - (writtenAt.get(touchpoint) ?? Number.NEGATIVE_INFINITY) >= pause
      return [...over, ...(isDue ? takeOut(touchpoint, now) : [])]
    },
    /** Everything that has gathered, for whoever wants to know at once. */
    takeAll: (now: number): Flood[] => [...gathered.keys()].flatMap((touchpoint) => takeOut(touchpoint, now)),
  }
}

type Watch = Pick<World, 'db' | 'now' | 'log' | 'limits'>

/** Notes that an answer was refused at a touchpoint because there were too many. Slips have none: '' is not noted. */
export async function noteRefused(world: Watch, touchpoint: string): Promise<void> {
  if (touchpoint !== '') await write(world, world.limits.floods.count(touchpoint, world.now()))
}

/** Writes what has gathered since the last write, so that whoever reads next sees all of it. */
export const writeFloods = (world: Watch): Promise<void> => write(world, world.limits.floods.takeAll(world.now()))

/** A database that cannot take the alert just now must not change what the citizen is told. */
async function write({ db, log }: Watch, floods: readonly Flood[]): Promise<void> {
  for (const { touchpoint, n } of floods) log({ level: 'info', event: 'flood', touchpoint, refused: n })
  try {
    await addFloods(db, floods)
  } catch (error) {
    log({ level: 'error', event: 'flood not written', ...describeError(error) })
  }
}
