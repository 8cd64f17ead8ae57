import { sql } from 'drizzle-orm'
import type { Db } from '../db/db.ts'

/**
 * Whoever answered until now is counted, as they are once enough others have answered: for tests about something else.
 * Nothing but an answer does that, so whoever remembers figures is told as after answers stored in bulk.
 */
export async function released(db: Db): Promise<void> {
  await db.batch([
    db.run(sql`delete from unreleased`),
    db.run(sql`insert into facts (name, value) select 'stored in bulk', hex(randomblob(8)) where true
      on conflict (name) do update set value = excluded.value`),
  ])
}
