import { sql } from 'drizzle-orm'
import type { Db } from '../../db.ts'
import type { Role } from '../../schema.ts'

/** Those who hold a role over the whole ward and may sign in, by name. */
export const activeHolders = (db: Db, role: Role) =>
  db.all<{ id: string; name: string }>(sql`
    select id, name from staff where disabled_at is null
      and exists (select 1 from roles_held where staff = staff.id and role = ${role} and unit = '') order by name`)

/** The names of some accounts by id. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await db.all<{ id: string; name: string }>(sql`
    select id, name from staff where id in (select value from json_each(${JSON.stringify(ids)}))`)
  return new Map(found.map(({ id, name }) => [id, name]))
}
