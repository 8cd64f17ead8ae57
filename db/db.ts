import type { Client } from '@libsql/client'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import type * as schema from './schema.ts'

/** The database, whichever door opened it. Changes that belong together go through `batch`, never `transaction`. */
export type Db = LibSQLDatabase<typeof schema> & { readonly $client: Client }
