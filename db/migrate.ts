import { migrate as applyMigrations } from 'drizzle-orm/libsql/migrator'
import type { Db } from './db.ts'
import { schemaState } from './schema-state.ts'

/**
 * Brings the schema up to date, each migration whole or not at all. Needs a
 * file system, so it runs from Node for both kinds of database.
 *
 * @returns what was found before, or `newer` with nothing touched when a later version of this program wrote the database.
 */
export async function migrate(db: Db, migrationsFolder: string) {
  const found = await schemaState(db)
  if (found === 'none' || found === 'behind') await applyMigrations(db, { migrationsFolder })
  return found
}
