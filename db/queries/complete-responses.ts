import { sql } from 'drizzle-orm'
import type { Db } from '../db.ts'

/** How many receipts are replaced in one commit, so that nobody waits long. */
const slice = 500

/**
 * Completes what an older program stored: each response gets an id for exports, and
 * a receipt that stands there in clear is replaced by its hash. Goes on where it was
 * cut off before, and writes nothing where nothing is to be done.
 *
 * @param hashOf the hash a receipt code is kept as
 */
export async function completeResponses(db: Db, hashOf: (code: string) => string): Promise<void> {
  const [nameless] = await db.all(sql`select 1 from responses where export_id is null limit 1`)
  if (nameless)
    await db.run(sql`
      update responses set export_id = lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' ||
        substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))
      where export_id is null`)
  for (;;) {
    const found = await db.all<{ id: string; receipt: string }>(sql`
      select id, receipt from responses where substr(receipt, 6, 1) = '-' and length(receipt) = 11 limit ${slice}`)
    if (found.length === 0) return
    const hashes = JSON.stringify(found.map(({ id, receipt }) => [id, hashOf(receipt)]))
    await db.run(sql`
      update responses set receipt = one.value ->> 1 from json_each(${hashes}) as one
      where responses.id = one.value ->> 0`)
    await new Promise((resolve) => setImmediate(resolve))
  }
}
