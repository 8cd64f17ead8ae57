import { sql } from 'drizzle-orm'
import type { Db } from '../../db/db.ts'
import { type Line, lineStatements } from '../../db/queries/log.ts'
import { lineAfter } from '../../server/acts/chain.ts'

type Column = { readonly name: string; readonly type: string; readonly notnull: number; readonly pk: number }

/** Tables that are counted from others, and how. They are filled last, and only where this schema has them and does not count by itself. */
const counted: readonly (readonly [table: string, rows: string])[] = [
  [
    'tallies',
    `select strftime('%Y-%m', answered_at / 1000 + 7 * 3600, 'unixepoch') as month, unit, area, procedure, channel,
      stream, questionnaire, version, pattern, count(*) as n from responses group by 1, 2, 3, 4, 5, 6, 7, 8, 9`,
  ],
  [
    'days',
    `select strftime('%Y-%m-%d', answered_at / 1000 + 7 * 3600, 'unixepoch') as day, touchpoint, area, procedure,
      channel, stream, count(*) as n, count(overall) as answered, sum(coalesce(overall, 0) >= 4) as satisfied,
      count(flags) as flagged from responses group by 1, 2, 3, 4, 5, 6`,
  ],
  [
    'cells',
    `select month, unit, area, procedure, channel, stream, questionnaire, version, sum(n) as n from tallies
      group by 1, 2, 3, 4, 5, 6, 7, 8`,
  ],
  [
    'weeks',
    `select max(strftime('%Y-%m-%d', answered_at / 1000 + 7 * 3600, 'unixepoch', 'weekday 0', '-6 days'),
        strftime('%Y-%m-01', answered_at / 1000 + 7 * 3600, 'unixepoch')) as since, stream, area,
      iif(channel = 'online', 'online', 'desk') as served, unit, count(*) as n, count(overall) as answered,
      sum(coalesce(overall, 0) >= 4) as satisfied from responses group by 1, 2, 3, 4, 5`,
  ],
  // Counted by the database itself ever since there is such a table.
  ['hours', ''],
]

/** How many rows each table gets that is not counted from others. */
export const rows = 6

/**
 * Puts rows into every table of a database, whatever its schema, by the names and
 * types of its columns: the same ones each time. Where a column may be empty,
 * every second one is.
 */
export async function inventRows(db: Db): Promise<void> {
  await db.run(sql`pragma foreign_keys = off`)
  for (const table of await tablesOf(db)) {
    if (counted.some(([name]) => name === table) || table === 'log_details') continue
    if (table === 'log') {
      await inventLog(db)
      continue
    }
    const columns = await columnsOf(db, table)
    for (let i = 0; i < rows; i++) {
      const row = columns.map((column) => valueFor(table, column, i))
      const names = columns.map(({ name }) => sql.identifier(name))
      await db.run(
        sql`insert into ${sql.identifier(table)} (${sql.join(names, sql`, `)}) values (${sql.join(
          row.map((value) => sql`${value}`),
          sql`, `,
        )})`,
      )
    }
  }
  const triggers = await db.all(sql`select 1 from sqlite_master where type = 'trigger'`)
  if (triggers.length === 0) for (const [table, again] of counted) await count(db, table, again)
}

/** A log must be a chain: its lines follow one another, each with its detail. */
async function inventLog(db: Db): Promise<void> {
  let head: Line | undefined
  for (let i = 0; i < rows; i++) {
    const words = { by: `by-${i}`, role: `role-${i}`, via: `via-${i}`, act: `act-${i}`, subject: `subject-${i}` }
    const entry = { ...words, at: 1_790_000_000_000 + i, subjectKind: 'kind', reason: '', request: '' }
    const detail = JSON.stringify({ detail: i })
    head = lineAfter(head, entry, detail)
    const [line, more] = lineStatements(db, head, detail, true)
    if (line && more) await db.batch([line, more])
  }
}

async function count(db: Db, table: string, again: string): Promise<void> {
  const present = (await columnsOf(db, table)).map(({ name }) => name)
  if (present.length === 0) return
  const flagged = (await columnsOf(db, 'responses')).some(({ name }) => name === 'flags')
  const query = flagged ? again : again.replace('count(flags)', '0')
  const known = await db.all<Record<string, unknown>>(sql.raw(`select * from (${query}) limit 1`))
  const names = Object.keys(known[0] ?? {}).filter((name) => present.includes(name))
  await db.run(sql.raw(`insert into ${table} (${names}) select ${names} from (${query})`))
}

export const tablesOf = async (db: Db): Promise<readonly string[]> => {
  const found = await db.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name not like '\\_\\_%' escape '\\'`,
  )
  return found.map(({ name }) => name).sort()
}

export const columnsOf = (db: Db, table: string): Promise<readonly Column[]> =>
  db.all<Column>(sql`select name, type, "notnull", pk from pragma_table_info(${table})`)

const day = 24 * 60 * 60 * 1000
const began = Date.parse('2026-07-01T08:00:00+07:00')
const of = <T>(list: readonly T[], i: number): T => list[i % list.length] as T

/** Columns whose values mean something to the program. Ids of units, areas … are those their tables get. */
const meant: { readonly [column: string]: (i: number) => string | number } = {
  unit: (i) => `id-${i % 6}`,
  area: (i) => `id-${i % 6}`,
  procedure: (i) => of(['', '1.001193'], i),
  touchpoint: (i) => `code-${i % 6}`,
  staff: (i) => `id-${i % 6}`,
  channel: (i) => of(['desk', 'online', 'kiosk', 'paper', 'phone'], i),
  stream: (i) => of(['volunteer', 'invited', 'sample'], i),
  questionnaire: () => 'one-stop',
  version: () => 1,
  pattern: (i) => `${1 + (i % 5)}${1 + ((i * 2) % 5)}5540`,
  overall: (i) => 1 + (i % 5),
  answered_at: (i) => began + i * 2 * day,
  month: (i) => `2026-${String(1 + (i % 12)).padStart(2, '0')}`,
  day: (i) => new Date(began + i * day).toISOString().slice(0, 10),
  details: () => '{}',
  flags: () => '["hasty"]',
  figures: () => '{}',
  procedures: () => '[]',
  storage: () => 'null',
  group: () => 'hanh-chinh',
  roles: () => '["admin"]',
  // What is published was confirmed.
  state: () => 'confirmed',
  proposal: (i) => `id-${i % 6}`,
  taken_back_proposal: (i) => `id-${i % 6}`,
  hidden: () => '[]',
  any: () => '[]',
  none: () => '[]',
  mark: () => 'read',
  released: (i) => new Date(began + i * day).toISOString().slice(0, 10),
  words: (i) => `Ý kiến số ${i}: “rất nhanh”, it's fine`,
}

function valueFor(table: string, { name, type, notnull, pk }: Column, i: number): string | number | null {
  if (!notnull && !pk && !/^(overall|export_id|proposal|marked|folded|hidden)$/.test(name) && i % 2 === 1) return null
  if (table === 'comments' && name === 'response') return `id-${i}`
  const value = meant[name]
  if (value && !(table === 'units' || table === 'facts')) return value(i)
  if (type.toLowerCase() === 'integer') return i + 1
  return `${name}-${i}`
}
