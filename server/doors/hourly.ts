import { byItself } from '../access/actor.ts'
import { countDays } from '../acts/days/count-days.ts'
import { tidy } from '../acts/retention/tidy.ts'
import { closeUnused } from '../acts/staff/unused-accounts.ts'
import type { World } from '../world/world.ts'
import { beginWithSecret } from './say-lost-secrets.ts'

/** What a Worker, which has no start, does every hour: deletes what was kept for a time only, closes accounts that nobody uses, writes down how many answers came in, releases comments that may be read, and tells of a secret that is missing. */
export async function hourly(world: World): Promise<void> {
  await tidy(world)
  await closeUnused(world)
  await countDays(world)
  // Only this hour needs it, no citizen.
  await (await import('../comments/settle.ts')).settleComments(world)
  const { made, said: message } = await beginWithSecret(world, byItself, undefined)
  if (message !== undefined) world.log({ level: 'error', event: 'secret missing', ...made, message })
}
