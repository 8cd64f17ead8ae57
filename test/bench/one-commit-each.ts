import { type Client, createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import type { Db } from '../../db/db.ts'
import { safeClient } from '../../db/safe-client.ts'

/**
 * Stands in for `db/open-file.ts` in the server that ours is measured beside: as
 * durable, but nobody shares a commit. Under another name of its protocol the
 * queries send each answer by itself, as they do to a libSQL server.
 */
export async function fileClient(url: string): Promise<Client> {
  const client = safeClient(createClient({ url, timeout: 5000, concurrency: 1 }))
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('PRAGMA synchronous = FULL')
  return client
}

export const fileDb = (client: Client): Db =>
  drizzle({ client: Object.create(client, { protocol: { value: 'http' } }) })

export const openFile = async (url: string): Promise<Db> => fileDb(await fileClient(url))
