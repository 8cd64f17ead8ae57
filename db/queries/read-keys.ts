import { and, asc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { readKeys } from '../schema.ts'
import type { Logged } from './log.ts'

/** A program that may read figures, or ask for slips. What it holds is not known here, only the hash. */
export type ReadKey = Omit<typeof readKeys.$inferSelect, 'keyHash'>

/** Whether a key can still be used at that moment. */
const inUse = (now: number) =>
  and(isNull(readKeys.revokedAt), or(isNull(readKeys.expiresAt), gt(readKeys.expiresAt, now)))

/** Stores a key under its hash. @returns false when a key in use has this name. */
export async function addReadKey(
  db: Db,
  key: Omit<typeof readKeys.$inferSelect, 'revokedAt' | 'expiresAt'> & { readonly expiresAt?: number | null },
  line: Logged = [],
): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`
      insert into ${readKeys} (key_hash, name, may, created_at, expires_at)
      select ${key.keyHash}, ${key.name}, ${key.may}, ${key.createdAt}, ${key.expiresAt ?? null}
      where not exists (select 1 from ${readKeys} where name = ${key.name} and ${inUse(key.createdAt)})`),
    ...line,
  ])
  return rowsAffected === 1
}

/** Every key there ever was, oldest first. */
export async function listReadKeys(db: Db): Promise<ReadKey[]> {
  const { name, may, createdAt, revokedAt, expiresAt } = readKeys
  return db.select({ name, may, createdAt, revokedAt, expiresAt }).from(readKeys).orderBy(asc(createdAt), asc(name))
}

/** The key in use at that moment with one of these hashes; undefined when there is none. */
export async function findReadKey(
  db: Db,
  hashes: readonly string[],
  now: number,
): Promise<Pick<ReadKey, 'name' | 'may'> | undefined> {
  const [found] = await db
    .select({ name: readKeys.name, may: readKeys.may })
    .from(readKeys)
    .where(and(inArray(readKeys.keyHash, [...hashes]), inUse(now)))
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
  return rowsAffected > 0
}
