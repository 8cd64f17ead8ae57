import { type Client, createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import type { Db } from './db.ts'
import { groupCommit } from './group-commit.ts'
import { safeClient } from './safe-client.ts'

/**
 * Opens the embedded file, creating it when absent. Write-ahead log, and every
 * commit waits for the disk (`synchronous=FULL`, SQLite's default, said aloud
 * because "đã ghi nhận" rests on it). One connection: every call is synchronous,
 * so a second one would only wait for the first. No busy timeout, which would stop
 * everybody while one waits: the safe client waits between calls.
 *
 * @param url such as `file:./data/sipas.db`
 */
export async function fileClient(url: string): Promise<Client> {
  const client = safeClient(createClient({ url, timeout: 0, concurrency: 1 }))
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('PRAGMA synchronous = FULL')
  return client
}

/** The database in a file that is open, here or in another thread. */
export const fileDb = (client: Client): Db => drizzle({ client: groupCommit(client) })

/** Opens the embedded file in this thread. */
export const openFile = async (url: string): Promise<Db> => fileDb(await fileClient(url))
