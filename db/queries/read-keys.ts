import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { readKeys } from '../schema.ts'
import type { Logged } from './log.ts'

/** A program that may read figures, or ask for slips. What it holds is not known here, only the hash. */
export type ReadKey = Omit<typeof readKeys.$inferSelect, 'keyHash'>

/** Stores a key under its hash. @returns false when a key in use has this name. */
export async function addReadKey(
  db: Db,
  key: Omit<typeof readKeys.$inferSelect, 'revokedAt'>,
  line: Logged = [],
): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`
      insert into ${readKeys} (key_hash, name, may, created_at)
      select ${key.keyHash}, ${key.name}, ${key.may}, ${key.createdAt}
      where not exists (select 1 from ${readKeys} where name = ${key.name} and revoked_at is null)`),
    ...line,
  ])
  return rowsAffected === 1
}

/** Every key there ever was, oldest first. */
export async function listReadKeys(db: Db): Promise<ReadKey[]> {
  const { name, may, createdAt, revokedAt } = readKeys
  return db.select({ name, may, createdAt, revokedAt }).from(readKeys).orderBy(asc(createdAt), asc(name))
}

/** The key in use with one of these hashes; undefined when there is none. */
export async function findReadKey(
  db: Db,
  hashes: readonly string[],
): Promise<Pick<ReadKey, 'name' | 'may'> | undefined> {
  const inUse = and(inArray(readKeys.keyHash, [...hashes]), isNull(readKeys.revokedAt))
  const [found] = await db.select({ name: readKeys.name, may: readKeys.may }).from(readKeys).where(inUse)
  return found
}

/** Ends a key for good. @returns false when no key in use has this name. */
export async function revokeReadKey(db: Db, name: string, at: number, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db
      .update(readKeys)
      .set({ revokedAt: at })
      .where(and(eq(readKeys.name, name), isNull(readKeys.revokedAt))),
    ...line,
  ])
  return rowsAffected === 1
}
