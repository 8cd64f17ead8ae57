import { disableAccount, unusedSince } from '../../../db/queries/accounts.ts'
import { oneDay } from '../../../surveys/grammar/calendar.ts'
import { byItself } from '../../access/actor.ts'
import { unusedDays } from '../../access/unused-days.ts'
import { type ActWorld, act } from '../act.ts'

/**
 * Closes the accounts that nobody has used for too long, each with its line; the last administrator's stays.
 *
 * @returns how many were closed
 */
export async function closeUnused(world: ActWorld): Promise<number> {
  const { db, now } = world
  const then = now() - unusedDays.closed * oneDay
  let closed = 0
  for (const { id } of await unusedSince(db, then)) {
    const reason = `${unusedDays.closed} ngày không dùng`
    const deed = { act: 'account-disabled', subject: ['account', id], reason } as const
    if (await act(world, byItself, deed, (line) => disableAccount(db, id, now(), line, then))) closed++
  }
  return closed
}
