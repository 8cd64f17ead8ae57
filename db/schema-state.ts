import { sql } from 'drizzle-orm'
import type { Db } from './db.ts'
import journal from './migrations/meta/_journal.json' with { type: 'json' }

/** How this database's schema compares with the one this code was written for. */
export type SchemaState = 'current' | 'behind' | 'newer' | 'none'

const newestKnown = Math.max(...journal.entries.map(({ when }) => when))

/** Reads which migrations were applied. `none`: an empty database. `newer`: a later version of this program wrote it. */
export async function schemaState(db: Db): Promise<SchemaState> {
  const tables = await db.all(sql`select 1 from sqlite_master where type = 'table' and name = '__drizzle_migrations'`)
  if (tables.length === 0) return 'none'
  const [newest] = await db.all<{ at: number | null }>(sql`select max(created_at) as at from __drizzle_migrations`)
  const applied = Number(newest?.at ?? 0)
  if (applied === 0) return 'none'
  return applied === newestKnown ? 'current' : applied > newestKnown ? 'newer' : 'behind'
}
