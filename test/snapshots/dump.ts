import { sql } from 'drizzle-orm'
import type { Db } from '../../db/db.ts'
import { columnsOf, tablesOf } from './invented-rows.ts'

/** A whole database as SQL that makes it again, migrations applied and all. */
export async function dump(db: Db): Promise<string> {
  const made = await db.all<{ type: string; text: string }>(
    sql`select type, sql || ';' as text from sqlite_master where sql is not null and name not like 'sqlite%' order by type desc, name`,
  )
  // What the triggers do was done when the rows were stored.
  const textOf = (triggers: boolean) =>
    made.filter(({ type }) => (type === 'trigger') === triggers).map(({ text }) => text)
  const tables = ['__drizzle_migrations', ...(await tablesOf(db))]
  const rows = await Promise.all(tables.map((table) => rowsOf(db, table)))
  return ['pragma foreign_keys = off;', ...textOf(false), ...rows.flat(), ...textOf(true), ''].join('\n')
}

async function rowsOf(db: Db, table: string): Promise<readonly string[]> {
  const names = (await columnsOf(db, table)).map(({ name }) => `"${name}"`)
  const values = names.map((name) => `quote(${name})`).join(` || ', ' || `)
  const [made] = await db.all<{ text: string }>(sql`select sql as text from sqlite_master where name = ${table}`)
  // Tables without an order of arrival have another.
  const order = /without rowid/i.test(made?.text ?? '') ? '1' : 'rowid'
  const found = await db.all<{ row: string }>(sql.raw(`select ${values} as row from "${table}" order by ${order}`))
  return found.map(({ row }) => `insert into "${table}" values (${row});`)
}
