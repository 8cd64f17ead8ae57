import type { Context } from 'hono'
import { type Session, touchSession } from '../../db/queries/found-session.ts'
import type { Staff } from '../../db/queries/staff.ts'
import { describeError } from '../world/describe-error.ts'
import type { Env } from '../world/world.ts'

const minute = 60_000

/** After how long without an act a session is locked, in milliseconds: sooner where accounts are administered. */
export const lockAfter = ({ roles }: Pick<Staff, 'roles'>): number =>
  (roles.some(({ role }) => role === 'admin') ? 5 : 15) * minute

type Held = { readonly staff: Pick<Staff, 'roles'>; readonly session: Pick<Session, 'seenAt'> }

/** Whether nothing was done in a session for so long that the password is asked for again. */
export const isLocked = ({ staff, session: { seenAt } }: Held, now: number): boolean =>
  seenAt !== null && now - seenAt > lockAfter(staff)

/** So many milliseconds later an act is written down again: not with each request. */
const grain = 20_000

/**
 * Notes that somebody is at work. A page that asks by itself, while nobody touches it, says for how many
 * seconds (`X-Idle-Seconds`): that is no act. Where it cannot be written, what was asked for is answered all the same.
 */
export async function touch(c: Context<Env>, { tokenHash, seenAt }: Session): Promise<void> {
  const { db, now, log } = c.var.world
  const idle = Number(/^\d{1,6}$/.exec(c.req.header('X-Idle-Seconds') ?? '')?.[0] ?? 0)
  const at = now() - idle * 1000
  if (seenAt === null || at - seenAt < grain) return
  await touchSession(db, tokenHash, at).catch((error: unknown) =>
    log({ level: 'error', event: 'session not touched', ...describeError(error) }),
  )
}
