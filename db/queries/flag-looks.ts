import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { flagLooks, staff } from '../schema.ts'
import type { Logged } from './log.ts'

type Look = typeof flagLooks.$inferSelect

/** That somebody looked at a sign and found nothing wrong, in force; by name. */
export type ToldLook = Pick<Look, 'flag' | 'n' | 'reason' | 'at' | 'by'>

/** All that are in force. */
export async function looksInForce(db: Db): Promise<ToldLook[]> {
  const { flag, n, reason, at, by } = flagLooks
  return db
    .select({ flag, n, reason, at, by: sql<string>`coalesce(${staff.name}, ${by})` })
    .from(flagLooks)
    .leftJoin(staff, eq(staff.id, by))
    .where(isNull(flagLooks.takenBackAt))
}

/** Notes a look; one before about the same sign is taken back by it. */
export async function addLook(
  db: Db,
  look: Pick<Look, 'flag' | 'unit' | 'n' | 'reason' | 'at' | 'by'>,
  line: Logged,
): Promise<boolean> {
  const [, { rowsAffected }] = await db.batch([
    takenBack(db, look.flag, look),
    db.insert(flagLooks).values(look),
    ...line,
  ])
  return rowsAffected === 1
}

type Taking = { readonly at: number; readonly by: string }

const takenBack = (db: Db, flag: string, { at, by }: Taking) =>
  db
    .update(flagLooks)
    .set({ takenBackAt: at, takenBackBy: by })
    .where(and(eq(flagLooks.flag, flag), isNull(flagLooks.takenBackAt)))

/** Takes a look back. @returns false when there is none in force */
export async function takeLookBack(db: Db, flag: string, taking: Taking, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([takenBack(db, flag, taking), ...line])
  return rowsAffected === 1
}

/** The unit of the look about a sign that is in force; undefined where there is none. */
export async function unitOfLook(db: Db, flag: string): Promise<string | undefined> {
  const [found] = await db
    .select({ unit: flagLooks.unit })
    .from(flagLooks)
    .where(and(eq(flagLooks.flag, flag), isNull(flagLooks.takenBackAt)))
  return found?.unit
}
