import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csv, office } from './command-line.ts'
import { holdOpen, sipas } from './real-process.ts'

/*
 * Each command in a process of its own: libSQL keeps a file open in the process
 * that once opened it, and whether somebody has it open is what matters here.
 */

const answers = (n: number) =>
  csv(
    ['answered_at', 'area', 'questionnaire', 'overall'],
    ...Array.from({ length: n }, () => ['2026-03-02', 'ho-tich', 'one-stop', 5]),
  )

/** A ward with two answers more than its backup, made once and copied for each test. */
const template = mkdtempSync(join(tmpdir(), 'sipas-'))
afterAll(() => rmSync(template, { recursive: true }))
beforeAll(async () => {
  const [database, list] = [join(template, 'ward.db'), join(template, 'a.csv')]
  writeFileSync(list, answers(3))
  await sipas(database, 'import', 'responses', list)
  await sipas(database, 'backup', join(template, 'copy.db'))
  writeFileSync(list, answers(5))
  await sipas(database, 'import', 'responses', list)
}, 60_000)

function wardWithBackup() {
  const { place, put, database, folder } = office()
  cpSync(template, folder, { recursive: true })
  const type = (...line: string[]) => sipas(database, ...line)
  const stored = async () => JSON.parse((await type('verify', '--json')).text).responses
  return { place, put, database, folder, type, stored }
}

async function change(file: string, ...statements: string[]) {
  const client = createClient({ url: `file:${file}` })
  for (const statement of statements) await client.execute(statement)
  client.close()
}

test('what cannot be restored leaves everything as it was', async () => {
  const { place, put, database, folder, type, stored } = wardWithBackup()
  const backup = readFileSync(place('copy.db'))
  put('foreign.db', 'this is a letter, not a database')
  put('empty.db', '')
  put('short.db', backup.subarray(0, backup.length / 2))
  put('scratched.db', Buffer.from(backup).fill(0xab, 4096, backup.length - 4096))
  copyFileSync(place('copy.db'), place('newer.db'))
  await change(place('newer.db'), "insert into __drizzle_migrations (hash, created_at) values ('x', 9999999999999)")
  copyFileSync(place('copy.db'), place('lacking.db'))
  await change(place('lacking.db'), 'drop table comments')
  await change(place('other.db'), 'create table recipes (name)', "insert into recipes values ('phở')")

  const before = readFileSync(database)
  for (const name of ['foreign', 'empty', 'short', 'scratched', 'newer', 'lacking', 'other', 'absent']) {
    const { code, notes } = await type('restore', place(`${name}.db`))
    expect([name, code, notes.trim().split('\n').length]).toEqual([name, 1, 1])
    expect(notes).not.toMatch(/ngoài dự kiến/)
  }
  expect((await type('restore', database)).notes).toContain('chính cơ sở dữ liệu')
  expect(readFileSync(database).equals(before)).toBe(true)
  expect(readdirSync(folder).filter((name) => /before-restore|restoring/.test(name))).toEqual([])
  expect(await stored()).toBe(5)
}, 60_000)

test('a database somebody has open, even idle, is not replaced; once it is free, it is, and that can be undone', async () => {
  const { place, database, folder, type, stored } = wardWithBackup()
  chmodSync(place('copy.db'), 0o644)
  const letGo = await holdOpen(database)
  const refused = await type('restore', place('copy.db'))
  expect(refused).toMatchObject({ code: 1, notes: expect.stringContaining('đang có chương trình khác mở') })
  expect(await stored()).toBe(5)
  expect((await type('backup', place('while-open.db'))).code).toBe(0)
  await letGo()

  const done = JSON.parse((await type('restore', place('copy.db'), '--json')).text)
  expect(done).toMatchObject({ responses: 3, state: 'current' })
  expect(statSync(database).mode & 0o777).toBe(0o600)
  expect(await stored()).toBe(3)
  expect(done.kept).toMatch(/ward\.db\.before-restore-\d{8}-\d{6}(-\d+)?$/)
  expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([])

  expect((await type('restore', done.kept)).text).toContain('5 phiếu')
  expect(await stored()).toBe(5)
}, 60_000)

describe('where the present database is', () => {
  test('absent, the backup simply takes its place', async () => {
    const { place, type } = wardWithBackup()
    const database = place('new/ward.db')
    const { text } = await sipas(database, 'restore', place('copy.db'), '--json')
    expect(JSON.parse(text)).toEqual({ file: database, restoredFrom: place('copy.db'), state: 'current', responses: 3 })
    expect(existsSync(database)).toBe(true)
    expect((await type('verify')).code).toBe(0)
  }, 60_000)

  test('damaged, it is kept aside and replaced: that is what a backup is for', async () => {
    const { place, database, type, stored } = wardWithBackup()
    writeFileSync(database, 'scrambled by a failing disk')
    const done = JSON.parse((await type('restore', place('copy.db'), '--json')).text)
    expect(readFileSync(done.kept, 'utf8')).toBe('scrambled by a failing disk')
    expect(await stored()).toBe(3)
  }, 60_000)
})
