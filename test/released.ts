import { sql } from 'drizzle-orm'
import type { Db } from '../db/db.ts'

/**
 * Whoever remembers figures is told that they have changed, as after answers stored in bulk: for tests that store answers
 * as if they had come in long ago, which citizens' never did.
 */
export const toldAnew = async (db: Db): Promise<void> =>
  void (await db.run(sql`insert into facts (name, value) select 'stored in bulk', hex(randomblob(8)) where true
    on conflict (name) do update set value = excluded.value`))

/** Whoever answered until now is counted, and what they wrote may be read, as they are once enough others have answered: for tests about something else. */
export async function released(db: Db): Promise<void> {
  await db.run(sql`delete from unreleased`)
  await db.run(sql`update comments set released = (
    select date(answered_at / 1000 + 7 * 3600, 'unixepoch') from responses where id = response) where released is null`)
  await toldAnew(db)
}
