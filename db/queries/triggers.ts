import { sql } from 'drizzle-orm'
import type { Db } from '../db.ts'

/** The triggers of the database, by name, as they were written. */
export async function readTriggers(db: Db): Promise<ReadonlyMap<string, string>> {
  const found = await db.all<{ name: string; sql: string }>(
    sql`select name, sql from sqlite_master where type = 'trigger'`,
  )
  return new Map(found.map(({ name, sql }) => [name, sql]))
}
