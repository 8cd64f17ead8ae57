import { and, desc, eq, gt, inArray, lte, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { sessions, staff } from '../schema.ts'
import { type Due, due } from './due.ts'
import { endOthers } from './end-others.ts'
import type { Logged } from './log.ts'

/** A session by a name that lets nobody in. */
const id = sql<string>`substr(${sessions.tokenHash}, 1, 12)`

/** Opens a session, from which moment the account is in use, and clears away those that have run out. */
export async function addSession(db: Db, session: typeof sessions.$inferInsert, line: Logged): Promise<void> {
  await db.batch([
    db.insert(sessions).values(session),
    ...line,
    db.update(staff).set({ usedAt: session.createdAt }).where(eq(staff.id, session.staff)),
    db.delete(sessions).where(lte(sessions.expiresAt, session.createdAt)),
  ])
}

/** The sessions of a person that last, the newest first. */
export const sessionsOf = (db: Db, person: string, now: number) =>
  db
    .select({
      id,
      device: sessions.device,
      createdAt: sessions.createdAt,
      seenAt: sessions.seenAt,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .where(and(eq(sessions.staff, person), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.createdAt))

/** The name of the session under a hash, as `sessionsOf` tells it. */
export const sessionId = (hash: string): string => hash.slice(0, 12)

/** Ends a session. */
export async function endSession(db: Db, hashes: readonly string[], line: Logged): Promise<void> {
  await db.batch([db.delete(sessions).where(inArray(sessions.tokenHash, [...hashes])), ...line])
}

/** Ends a session of a person by its name. @returns false when there is none */
export async function endNamedSession(db: Db, person: string, named: string, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db.delete(sessions).where(and(eq(sessions.staff, person), eq(id, named))),
    ...line,
  ])
  return rowsAffected > 0
}

/** Ends all sessions of a person but those under these hashes. @returns how many */
export async function endOtherSessions(db: Db, person: string, keep: readonly string[], line: Logged): Promise<number> {
  const [{ rowsAffected }] = await db.batch([endOthers(db, person, keep), ...line])
  return rowsAffected
}

/** The sessions that have run out. */
export const endedSessions = (db: Db, now: number): Due => due(db, sessions, lte(sessions.expiresAt, now))
