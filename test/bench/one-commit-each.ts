import { createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import type { Db } from '../../db/db.ts'
import { safeClient } from '../../db/safe-client.ts'
import * as schema from '../../db/schema.ts'

/**
 * Stands in for `db/open-file.ts` in the server that ours is measured beside: as
 * durable, but nobody shares a commit. Under another name of its protocol the
 * queries send each answer by itself, as they do to a libSQL server.
 */
export async function openFile(url: string): Promise<Db> {
  const client = safeClient(createClient({ url, timeout: 5000, concurrency: 1 }))
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('PRAGMA synchronous = FULL')
  return drizzle(Object.create(client, { protocol: { value: 'http' } }), { schema })
}
