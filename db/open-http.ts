import { createClient } from '@libsql/client/http'
import { drizzle } from 'drizzle-orm/libsql/http'
import { boundedFetch } from './bounded-fetch.ts'
import type { Db } from './db.ts'
import { safeClient } from './safe-client.ts'

/** How long the server may take for one answer, in milliseconds. */
const longest = 5000

/**
 * Requests at a time. Far above what comes: the client would let the others
 * stand in a line, and behind a server that is silent a line never ends.
 */
const concurrency = 1000

/**
 * Opens a libSQL server. A batch is one round trip and one transaction there.
 *
 * @param url such as `https://…` or `libsql://…`
 */
export function openHttp(url: string, authToken: string | undefined): Db {
  const fetch = boundedFetch(longest)
  const client = createClient({ url, fetch, concurrency, ...(authToken ? { authToken } : {}) })
  return drizzle(safeClient(client))
}
