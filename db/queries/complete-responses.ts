import { sql } from 'drizzle-orm'
import type { Db } from '../db.ts'

/** How many receipts are looked at in one commit, so that nobody waits long. */
const slice = 500

/**
 * Completes what an older program stored: each response gets a name for exports,
 * and where the hash of a receipt stands, the name of the key it was made with takes
 * its place. Goes on where it was cut off before, and writes nothing where nothing is to be done.
 *
 * @param keyOf the name of the key, by the response's id and the hash; '' where none is known
 */
export async function completeResponses(db: Db, keyOf: (id: string, kept: string) => string): Promise<void> {
  const [nameless] = await db.all(sql`select 1 from responses where export_id is null limit 1`)
  if (nameless)
    await db.run(sql`
      update responses set export_id = lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' ||
        substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))
      where export_id is null`)
  for (;;) {
    const found = await db.all<{ id: string; receipt: string }>(sql`
      select id, receipt from responses where length(receipt) > 8 limit ${slice}`)
    if (found.length === 0) return
    const keys = JSON.stringify(found.map(({ id, receipt }) => [id, keyOf(id, receipt)]))
    await db.run(sql`
      update responses set receipt = one.value ->> 1 from json_each(${keys}) as one
      where responses.id = one.value ->> 0`)
    await new Promise((resolve) => setImmediate(resolve))
  }
}
