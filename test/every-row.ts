import { sql } from 'drizzle-orm'
import type { Db } from '../db/db.ts'

/** All that lies in every table of a database, as one text to look into. */
export async function everyRow(db: Db): Promise<string> {
  const tables = await db.all<{ name: string }>(sql`select name from sqlite_master where type = 'table'`)
  const rows = await Promise.all(tables.map(({ name }) => db.all(sql`select * from ${sql.identifier(name)}`)))
  return JSON.stringify(rows)
}
