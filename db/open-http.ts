import { createClient } from '@libsql/client/web'
import { drizzle } from 'drizzle-orm/libsql/web'
import type { Db } from './db.ts'
import { safeClient } from './safe-client.ts'
import * as schema from './schema.ts'

/**
 * Opens a libSQL server. A batch is one round trip and one transaction there.
 *
 * @param url such as `https://…` or `libsql://…`
 */
export function openHttp(url: string, authToken: string | undefined): Db {
  const client = createClient({ url, ...(authToken ? { authToken } : {}) })
  return drizzle(safeClient(client), { schema })
}
