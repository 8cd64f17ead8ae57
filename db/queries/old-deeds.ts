import { asc, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { deeds } from '../schema.ts'

/** What an older program wrote down before there was a log, oldest first, after the first so many. */
export const oldDeeds = (db: Db, after: number, most: number) =>
  db.select().from(deeds).orderBy(asc(deeds.id)).limit(most).offset(after)

/** Whether the database has a log; one of an older program has deeds alone. */
export async function hasLog(db: Db): Promise<boolean> {
  return (await db.all(sql`select 1 from sqlite_master where type = 'table' and name = 'log'`)).length > 0
}

/** Adds to the deeds of a database that has no log yet: they become its first lines. */
export async function addDeed(db: Db, deed: Omit<typeof deeds.$inferInsert, 'id'>): Promise<void> {
  await db.insert(deeds).values(deed)
}
