import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { identities, secondFactors, sessions, staff } from '../schema.ts'
import { roles, type Staff } from './staff.ts'

// What every request from the desk needs; what else is done with sessions stands in sessions.ts and is read when it is done.

/** A session as the gate looks at it. */
export type Session = Omit<typeof sessions.$inferSelect, 'staff' | 'createdAt' | 'expiresAt' | 'device'> & {
  readonly hasSecondFactor: boolean
  /** Somebody may have a password, an account of the office's own, or both. */
  readonly hasPassword: boolean
  readonly hasIdentity: boolean
}

/** The session under one of these hashes and whose it is, while it lasts and the account is open. */
export async function findSession(
  db: Db,
  hashes: readonly string[],
  now: number,
): Promise<{ readonly staff: Staff; readonly session: Session } | undefined> {
  const { tokenHash, seenAt, local, renew, idleDays, provedAt } = sessions
  const hasSecondFactor = sql<boolean>`(${secondFactors.staff} is not null)`.mapWith(Boolean)
  const hasIdentity = sql<boolean>`(${identities.staff} is not null)`.mapWith(Boolean)
  const hasPassword = sql<boolean>`(${staff.password} <> '')`.mapWith(Boolean)
  const [found] = await db
    .select({
      staff: { id: staff.id, login: staff.login, name: staff.name, roles },
      session: { tokenHash, seenAt, local, renew, idleDays, provedAt, hasSecondFactor, hasPassword, hasIdentity },
    })
    .from(sessions)
    .innerJoin(staff, eq(staff.id, sessions.staff))
    .leftJoin(secondFactors, eq(secondFactors.staff, staff.id))
    .leftJoin(identities, eq(identities.staff, staff.id))
    .where(and(inArray(tokenHash, [...hashes]), gt(sessions.expiresAt, now), isNull(staff.disabledAt)))
  return found
}

/** Notes the last act of a session; one that is before what stands there changes nothing. */
export async function touchSession(db: Db, hash: string, seenAt: number): Promise<void> {
  await db.run(sql`update sessions set seen_at = ${seenAt} where token_hash = ${hash} and seen_at < ${seenAt}`)
}

/** Notes that the office's own accounts said who sits there, which lets a locked session go on. */
export async function proveSession(db: Db, hash: string, at: number): Promise<void> {
  await db.run(sql`update sessions set seen_at = ${at}, proved_at = ${at} where token_hash = ${hash}`)
}
