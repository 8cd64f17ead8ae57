import { hash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Db } from '../db.ts'

/**
 * The answers that came in at one touchpoint on one day: how many, and a digest of all that
 * is kept of them. The digest does not depend on the order in which they are read.
 */
export type Arrivals = readonly [n: number, digest: string]

/** What came in, by day of receipt in Hà Nội ('yyyy-MM-dd'), then by touchpoint. */
export type Received = { readonly [day: string]: { readonly [touchpoint: string]: Arrivals } }

/** How many rows are read at a time, so that nobody who answers waits long. */
const slice = 5_000

/** All that is never changed in a row, written so that two different rows are never the same text, and no version of SQLite writes it otherwise. */
const sealed = sql.raw(
  [
    ...['id', 'answered_at', 'received_at', 'touchpoint', 'unit', 'area', 'procedure', 'channel', 'stream'],
    ...['questionnaire', 'version', 'pattern', 'overall', 'details', 'content_hash', 'source', 'device_at', 'flags'],
  ]
    .map((column) => `quote(${column})`)
    .join(` || ',' || `),
)

type Sum = { n: number; sum: bigint }

/**
 * Reads the answers received from one moment until another (milliseconds, the second not in it).
 *
 * @param progress told how many rows were read, and how many there are
 */
export async function readReceived(
  db: Db,
  from: number,
  until: number,
  progress: (done: number, of: number) => void = () => {},
): Promise<Received> {
  const sums = new Map<string, Map<string, Sum>>()
  const [ends] = await db.all<{ last: number | null }>(sql`select max(rowid) as last from responses`)
  const last = ends?.last ?? 0
  for (let after = 0; after < last; after += slice) {
    const found = await db.all<{ day: string; touchpoint: string; sealed: string }>(sql`
      select strftime('%Y-%m-%d', received_at / 1000 + 7 * 3600, 'unixepoch') as day, touchpoint, ${sealed} as sealed
      from responses where rowid > ${after} and rowid <= ${after + slice}
        and received_at >= ${from} and received_at < ${until}`)
    for (const row of found) add(sums, row)
    progress(Math.min(after + slice, last), last)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return Object.fromEntries(
    [...sums].map(([day, places]) => [day, Object.fromEntries([...places].map(([code, sum]) => [code, told(sum)]))]),
  )
}

function add(sums: Map<string, Map<string, Sum>>, row: { day: string; touchpoint: string; sealed: string }): void {
  const places = sums.get(row.day) ?? new Map<string, Sum>()
  const sum = places.get(row.touchpoint) ?? { n: 0, sum: 0n }
  sum.n++
  sum.sum += BigInt(`0x${hash('sha256', row.sealed, 'hex')}`)
  places.set(row.touchpoint, sum)
  sums.set(row.day, places)
}

const told = ({ n, sum }: Sum): Arrivals => [n, hash('sha256', (sum % 2n ** 256n).toString(16), 'hex').slice(0, 32)]
