import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from '../db.ts'

/** What was kept for a time that is over: how many rows, and the statement that deletes them. */
export type Due = ReturnType<typeof due>

export const due = (db: Db, table: SQLiteTable, where: SQL | undefined) => ({
  count: db.select({ n: sql<number>`count(*)` }).from(table).where(where),
  deletion: db.delete(table).where(where),
})
