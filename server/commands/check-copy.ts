import { createClient } from '@libsql/client'
import { getTableName, is, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/libsql'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import * as schema from '../../db/schema.ts'
import { type SchemaState, schemaState } from '../../db/schema-state.ts'

type Checked = { readonly state: SchemaState; readonly responses: number }

/**
 * Looks at a database file nobody else uses: whole, ours, and of a version this
 * program knows. Leaves it as one file, without a log beside it.
 *
 * @returns what is in it, or why it will not do
 */
export async function checkCopy(file: string): Promise<Checked | { readonly refused: string }> {
  const client = createClient({ url: `file:${file}`, concurrency: 1 })
  try {
    await client.execute('PRAGMA journal_mode = DELETE')
    const { rows } = await client.execute('PRAGMA integrity_check')
    if (rows.length !== 1 || rows[0]?.integrity_check !== 'ok') return { refused: 'dữ liệu bên trong bị hỏng' }

    const db = drizzle(client)
    const state = await schemaState(db)
    if (state === 'newer')
      return { refused: 'do phiên bản mới hơn của chương trình tạo ra, phải cập nhật chương trình trước' }
    const found = await db.all<{ name: string }>(sql`select name from sqlite_master where type = 'table'`)
    const present = new Set(found.map(({ name }) => name))
    const absent = tables.filter((name) => !present.has(name))
    if (state === 'none' || (state === 'current' && absent.length > 0))
      return { refused: 'không phải cơ sở dữ liệu của hệ thống khảo sát này' }
    const [counted] = await db.all<{ n: number }>(sql`select count(*) as n from responses`)
    return { state, responses: counted?.n ?? 0 }
  } catch {
    return { refused: 'không đọc được, có thể bị hỏng hoặc không phải tệp SQLite' }
  } finally {
    client.close()
  }
}

const tables = Object.values(schema).flatMap((one: unknown) => (is(one, SQLiteTable) ? [getTableName(one)] : []))
