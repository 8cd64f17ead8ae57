import type { Client } from '@libsql/client'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'

/** The database, whichever door opened it. Changes that belong together go through `batch`, never `transaction`. */
export type Db = LibSQLDatabase & { readonly $client: Client }
