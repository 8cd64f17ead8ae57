import { type Actor, byItself } from '../../access/actor.ts'
import { describeError } from '../../world/describe-error.ts'
import type { World } from '../../world/world.ts'
import { type ActWorld, note } from '../act.ts'
import { countDays } from '../days/count-days.ts'
import { closeUnused } from '../staff/unused-accounts.ts'
import { retention } from './retention.ts'

type TidyWorld = ActWorld & Pick<World, 'log'>

/**
 * Deletes what was kept for a time only and whose time is over, all in one batch with
 * the line of the log, which holds the counts alone. Doing it again changes nothing.
 *
 * @param actor who asked for it; the server itself, by its schedule
 * @returns how much of each was deleted
 */
export async function tidy({ db, now, log }: TidyWorld, actor: Actor = byItself): Promise<Record<string, number>> {
  const all = retention.map(({ id, due }) => ({ id, ...due(db, now()) }))
  const [first, ...others] = all.map(({ count }) => count)
  if (!first) return {}
  const counts = await db.batch([first, ...others])
  const deleted = Object.fromEntries(all.map(({ id }, i) => [id, counts[i]?.[0]?.n ?? 0]))
  if (Object.values(deleted).some((n) => n > 0))
    await note({ db, now }, actor, { act: 'tidied', subject: ['retention', ''], detail: deleted }, async (line) => {
      const [first, ...others] = [...all.map(({ deletion }) => deletion), ...line]
      if (first) await db.batch([first, ...others])
    })
  log({ level: 'info', event: 'tidied', ...deleted })
  return deleted
}

const hour = 60 * 60 * 1000

/**
 * Tidies now and every hour, closes accounts that nobody uses, and writes down how many answers came in on
 * the days that are over, for as long as the process has something else to do. A failure is
 * logged; the next hour tries again.
 */
export async function tidyHourly(world: TidyWorld): Promise<void> {
  const act = () =>
    tidy(world)
      .then(() => closeUnused(world))
      .then(() => countDays(world))
      .catch((error: unknown) => tellFailure(world, error))
  setInterval(act, hour).unref()
  await act()
}

const tellFailure = ({ log }: TidyWorld, error: unknown): void =>
  log({ level: 'error', event: 'not tidied', ...describeError(error) })
