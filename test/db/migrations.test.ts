import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { expect, onTestFinished, test } from 'vitest'
import type { Db } from '../../db/db.ts'
import journal from '../../db/migrations/meta/_journal.json' with { type: 'json' }
import { openFile } from '../../db/open-file.ts'
import { office } from '../commands/command-line.ts'
import { released } from '../released.ts'
import { dump } from '../snapshots/dump.ts'
import { columnsOf, inventRows, rows, tablesOf } from '../snapshots/invented-rows.ts'

const migrations = fileURLToPath(new URL('../../db/migrations', import.meta.url))
const tags = journal.entries.map(({ tag }) => tag)
const snapshot = (tag: string) => fileURLToPath(new URL(`../snapshots/${tag}.sql`, import.meta.url))

/** A database as it was when this migration was the newest one, with rows in every table. */
async function asOf(tag: string): Promise<Db> {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(migrations, join(folder, 'migrations'), { recursive: true })
  const entries = journal.entries.slice(0, tags.indexOf(tag) + 1)
  writeFileSync(join(folder, 'migrations/meta/_journal.json'), JSON.stringify({ ...journal, entries }))
  const db = await openFile(`file:${join(folder, 'then.db')}`)
  await migrate(db, { migrationsFolder: join(folder, 'migrations') })
  await inventRows(db)
  return db
}

const contentOf = async (db: Db, tables: readonly (readonly [string, readonly string[]])[]) =>
  Promise.all(
    tables.map(async ([table, columns]) => [
      table,
      await db.all(sql.raw(`select ${columns.map((name) => `"${name}"`)} from "${table}" order by 1, 2`)),
    ]),
  )

const figuresIn = (db: Db) =>
  db.all<{ scope: string; n: number }>(sql`
    select area as scope, count(*) as n from responses
    where stream = 'volunteer' group by area order by area`)

test.each(tags)('%s has a snapshot with rows in every table', async (tag) => {
  if (process.env.SNAPSHOT === '1' && !existsSync(snapshot(tag)))
    writeFileSync(snapshot(tag), await dump(await asOf(tag)))
  const how = 'make it with “SNAPSHOT=1 npx vitest run test/db/migrations.test.ts” and keep it: it is never made again'
  expect(existsSync(snapshot(tag)), `test/snapshots/${tag}.sql is missing: ${how}`).toBe(true)
  const text = readFileSync(snapshot(tag), 'utf8')
  const tables = [...text.matchAll(/^CREATE TABLE [`"]?(\w+)/gm)].map(([, name = '']) => name)
  expect(tables.length).toBeGreaterThan(10)
  for (const table of tables) expect(text).toContain(`insert into "${table}"`)
})

/** Of cases, what stands in their events since there are some. */
const movedToEvents = ['words', 'reply', 'replied_on']

test.each(tags)('a database left at %s is brought up to date and loses nothing', async (tag) => {
  const { database, type, json, look } = office()
  const db = await openFile(`file:${database}`)
  await db.$client.executeMultiple(readFileSync(snapshot(tag), 'utf8'))
  // Counts may be made anew in another grain; verify compares them with the responses.
  const given = (await tablesOf(db)).filter((table) => !['tallies', 'cells'].includes(table))
  const tables = await Promise.all(
    given.map(async (table) => {
      const columns = (await columnsOf(db, table)).map(({ name }) => name)
      return [table, table === 'cases' ? columns.filter((one) => !movedToEvents.includes(one)) : columns] as const
    }),
  )
  const [before, figures] = [await contentOf(db, tables), await figuresIn(db)]
  db.$client.close()

  expect((await type('migrate')).code).toBe(0)
  expect(await json('verify')).toMatchObject({ responses: rows, tallied: rows, differences: 0 })
  // Whoever brings it up to date notes under which secret; everything else is as it was.
  await look((now) => now.run(sql`delete from facts where name = 'secrets'`))
  const kept = await look((now) => contentOf(now, tables))
  // Of receipts only the name of their key stays, which nobody can tell of invented ones.
  const forgotten = (content: readonly (readonly unknown[])[]) =>
    content.map(([table, found]) => [
      table,
      table === 'responses' ? (found as object[]).map((row) => ({ ...row, receipt: '' })) : found,
    ])
  const without = kept.map(([table, found]) => [
    table,
    (found as readonly Record<string, unknown>[]).filter(
      (row) => row.act !== 'secret-noted' && !(table === 'log_details' && Number(row.n) > rows),
    ),
  ])
  expect(forgotten(without)).toEqual(forgotten(before))
  await look(released)
  const told = (await json('figures', '--period', '2026', '--by', 'area')).rows.filter(
    ({ stream, n }: { stream: string; n: number }) => stream === 'volunteer' && n > 0,
  )
  expect(told.map(({ scope, n }: (typeof figures)[number]) => ({ scope, n }))).toEqual(expect.arrayContaining(figures))
  expect(told).toHaveLength(figures.length)
})

test('what was written in a case of before, and its answer, stand in its history', async () => {
  const db = await asOf('0016_identities')
  await db.run(
    sql`update cases set opened_on = '2026-09-01', unit = 'mot-cua', words = 'Chờ lâu', reply = null, replied_on = null`,
  )
  const [{ number } = { number: 0 }] = await db.all<{ number: number }>(sql`select number from cases order by number`)
  await db.run(sql`update cases set reply = 'Đã thêm quầy', replied_on = '2026-09-08' where number = ${number}`)
  await migrate(db, { migrationsFolder: migrations })
  const events = await db.all(sql`
    select n, "on", kind, "by", "to", done, words from case_events natural join case_words where "case" = ${number} order by n`)
  expect(events).toEqual([
    { n: 0, on: '2026-09-01', kind: 'opened', by: '', to: 'mot-cua', done: null, words: 'Chờ lâu' },
    ...[
      {
        n: 1,
        on: '2026-09-08',
        kind: 'replied',
        by: 'before the log',
        to: null,
        done: 'explained',
        words: 'Đã thêm quầy',
      },
    ],
  ])
  const stood = await db.all(
    sql`select distinct state, since, answered_on as answered, events from cases order by state`,
  )
  expect(stood).toEqual([
    { state: 'answered', since: '2026-09-01', answered: '2026-09-08', events: 2 },
    { state: 'open', since: '2026-09-01', answered: null, events: 1 },
  ])
})

test('answers to sensitive questions move to a table of their own, and the hash they could be guessed from goes', async () => {
  const db = await asOf('0005_log')
  const details = { age: 'from-18', ethnicity: 'other', 'ethnicity-other': 'Tày “núi”' }
  await db.run(sql`
    update responses set content_hash = 'hash', details = case id when 'id-0' then ${JSON.stringify(details)}
      when 'id-1' then '{"ethnicity":"kinh"}' else '{"age":"from-25"}' end`)
  await migrate(db, { migrationsFolder: migrations })
  expect(
    await db.all(sql`select id, details, content_hash as hash from responses where id in ('id-0', 'id-1', 'id-2')`),
  ).toEqual([
    { id: 'id-0', details: '{"age":"from-18"}', hash: '' },
    { id: 'id-1', details: null, hash: '' },
    { id: 'id-2', details: '{"age":"from-25"}', hash: 'hash' },
  ])
  const apart = await db.all<{ response: string; answers: string }>(
    sql`select response, answers from sensitive_answers`,
  )
  expect(apart.map(({ response, answers }) => [response, JSON.parse(answers)])).toEqual([
    ['id-0', { ethnicity: 'other', 'ethnicity-other': 'Tày “núi”' }],
    ['id-1', { ethnicity: 'kinh' }],
  ])
})

test('whoever had an account before there were roles still can do everything, and so can whoever was invited then', async () => {
  const { database, type, json, look } = office()
  const db = await openFile(`file:${database}`)
  await db.$client.executeMultiple(readFileSync(snapshot('0005_log'), 'utf8'))
  db.$client.close()
  expect((await type('migrate')).code).toBe(0)
  const all = ['admin', 'leader', 'manager'].map((role) => ({ role, unit: '' }))
  const { staff } = await json('staff', 'list')
  expect(staff).toHaveLength(rows)
  for (const { login, roles } of staff) expect([login, roles]).toEqual([login, all])
  const invited = await look((now) => now.all(sql`select distinct roles, unit from invitations`))
  expect(invited).toEqual([{ roles: '["admin","manager","leader"]', unit: '' }])
})

test.each(['0000_first', '0004_attacks', '0005_log', '0007_roles'])(
  'a backup left at %s is restored, and that stands in its log as soon as there is one',
  async (tag) => {
    const { type, place, look } = office()
    const old = await openFile(`file:${place('old.db')}`)
    await old.$client.executeMultiple(readFileSync(snapshot(tag), 'utf8'))
    await old.run(sql`vacuum into ${place('copy.db')}`)
    old.$client.close()
    const { code, notes } = await type('restore', place('copy.db'))
    expect([code, notes]).toEqual([0, expect.any(String)])
    expect((await type('migrate')).code).toBe(0)
    const lines = await look((db) => db.all(sql`select subject, "by" from log where act = 'restored'`))
    expect(lines).toEqual([{ subject: 'copy.db', by: 'restore' }])
  },
)

test('a database that a newer program wrote is refused by every command and left as it is', async () => {
  const { type, look } = office()
  await type('migrate')
  await look((db) => db.run(sql`insert into __drizzle_migrations (hash, created_at) values ('x', 9999999999999)`))
  const before = await look((db) => dump(db))
  for (const line of [
    ['migrate'],
    ['verify'],
    ['tidy'],
    ['figures', '--period', '2026', '--by', 'area'],
    ['admin', 'invite'],
  ]) {
    const { code, notes } = await type(...line)
    expect([line, code, notes]).toEqual([line, 1, expect.stringContaining('do phiên bản mới hơn tạo ra')])
  }
  expect(await look((db) => dump(db))).toBe(before)
})

/** A database of the program before there were half-months, with so many answers more. */
async function beforeHalves(many: number, otherwise = '') {
  const { database, ...rest } = office()
  const db = await openFile(`file:${database}`)
  await db.$client.executeMultiple(readFileSync(snapshot('0008_frozen'), 'utf8') + otherwise)
  await db.run(sql`
    with recursive numbers(i) as (select 1 union all select i + 1 from numbers where i < ${many})
    insert into responses select id || i, answered_at, received_at, touchpoint, unit, area, procedure, channel, stream,
      questionnaire, version, pattern, overall, details, content_hash, receipt, source, device_at, flags, id || i || 'x'
    from responses cross join numbers where id = 'id-0'`)
  return { db, ...rest }
}

test('whoever has many answers is told before the schema is brought up to date how long it takes', async () => {
  const { db, type, look } = await beforeHalves(50_000)
  db.$client.close()
  const { code, notes } = await type('migrate')
  expect([code, notes]).toEqual([0, expect.stringContaining('50.006 phiếu, mất khoảng 1 giây')])
  expect(await look((now) => now.all(sql`select sum(n) as n from tallies where half <> ''`))).toEqual([{ n: 50_006 }])
})

test('a migration that ends midway leaves everything as it was', async () => {
  // An answer of no time that can be told ends it after the old counts are gone.
  const uncounted = `drop trigger responses_are_counted;
    create trigger responses_are_counted after insert on responses begin select 1; end;`
  const { db, type } = await beforeHalves(10, uncounted)
  await db.run(sql`
    insert into responses select 'x', 1e300, received_at, touchpoint, unit, area, procedure, channel, stream,
      questionnaire, version, pattern, overall, details, content_hash, receipt, source, device_at, flags, 'x'
    from responses where id = 'id-0'`)
  const before = await dump(db)
  expect((await type('migrate')).code).not.toBe(0)
  expect(await dump(db)).toBe(before)
  db.$client.close()
})
