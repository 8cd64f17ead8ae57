import { sql } from 'drizzle-orm'
import type { World } from '../server/world/world.ts'
import { newAdministrator, signedIn } from './stories/door.ts'
import { copiesOf, furnish, openApp } from './world.ts'

let cookie = ''
const openWithLan = copiesOf(async (db) => {
  await furnish(db)
  const { door } = await openApp({ db })
  cookie = (await newAdministrator(door, 'lan')).cookie
  // Tests move the clock on by hours; the lock has its own.
  await db.run(sql`update sessions set seen_at = null`)
})

/**
 * The app with an administrator, Nguyễn Thị Lan, signed in. Her account is made
 * once and copied with its database: a password costs a fifth of a second.
 */
export async function openDesk(changes: Partial<World> = {}) {
  const opened = await openApp({ db: await openWithLan(), ...changes })
  return { ...opened, ...signedIn(opened.door, cookie) }
}
