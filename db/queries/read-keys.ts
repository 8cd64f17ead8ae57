import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { readKeys } from '../schema.ts'

/** A program that may read figures. What it holds is not known here, only the hash. */
export type ReadKey = Omit<typeof readKeys.$inferSelect, 'keyHash'>

/** Stores a key under its hash. @returns false when a key in use has this name. */
export async function addReadKey(db: Db, key: Omit<typeof readKeys.$inferSelect, 'revokedAt'>): Promise<boolean> {
  const { rowsAffected } = await db.run(sql`
    insert into ${readKeys} (key_hash, name, created_at)
    select ${key.keyHash}, ${key.name}, ${key.createdAt}
    where not exists (select 1 from ${readKeys} where name = ${key.name} and revoked_at is null)`)
  return rowsAffected === 1
}

/** Every key there ever was, oldest first. */
export async function listReadKeys(db: Db): Promise<ReadKey[]> {
  const { name, createdAt, revokedAt } = readKeys
  return db.select({ name, createdAt, revokedAt }).from(readKeys).orderBy(asc(createdAt), asc(name))
}

/** Whether a key in use has this hash. */
export async function isReadKey(db: Db, keyHash: string): Promise<boolean> {
  const inUse = and(eq(readKeys.keyHash, keyHash), isNull(readKeys.revokedAt))
  return (await db.select({ name: readKeys.name }).from(readKeys).where(inUse)).length > 0
}

/** Ends a key for good. @returns false when no key in use has this name. */
export async function revokeReadKey(db: Db, name: string, at: number): Promise<boolean> {
  const { rowsAffected } = await db
    .update(readKeys)
    .set({ revokedAt: at })
    .where(and(eq(readKeys.name, name), isNull(readKeys.revokedAt)))
  return rowsAffected === 1
}
