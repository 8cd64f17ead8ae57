import { sql } from 'drizzle-orm'
import type { Db } from '../db.ts'

/** How many answers came in: by day of receipt in Hà Nội ('yyyy-MM-dd'), then by touchpoint. */
export type Received = { readonly [day: string]: { readonly [touchpoint: string]: number } }

/** How many rows are counted at a time, so that nobody who answers waits long. */
const slice = 50_000

/** Counts the answers received from one moment until another (milliseconds, the second not in it). */
export async function countReceived(db: Db, from: number, until: number): Promise<Received> {
  const counted: Record<string, Record<string, number>> = {}
  const [ends] = await db.all<{ last: number | null }>(sql`select max(rowid) as last from responses`)
  for (let after = 0; after < (ends?.last ?? 0); after += slice) {
    const found = await db.all<{ day: string; touchpoint: string; n: number }>(sql`
      select strftime('%Y-%m-%d', received_at / 1000 + 7 * 3600, 'unixepoch') as day, touchpoint, count(*) as n
      from responses where rowid > ${after} and rowid <= ${after + slice}
        and received_at >= ${from} and received_at < ${until} group by 1, 2`)
    for (const { day, touchpoint, n } of found) {
      const before = counted[day]
      counted[day] = { ...before, [touchpoint]: (before?.[touchpoint] ?? 0) + n }
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  return counted
}
