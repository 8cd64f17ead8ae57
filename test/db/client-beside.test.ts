import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, onTestFinished, test } from 'vitest'
import { type Call, carryOut, clientBeside } from '../../db/client-beside.ts'
import { migrate } from '../../db/migrate.ts'
import { fileClient, fileDb } from '../../db/open-file.ts'
import { addResponses } from '../../db/queries/responses.ts'
import { recount } from '../../db/queries/tallies.ts'
import { units } from '../../db/schema.ts'
import { isBusy, isUnavailable } from '../../db/unavailable.ts'
import { answer } from '../answer.ts'

const migrations = new URL('../../db/migrations', import.meta.url).pathname

/** A file, open here, and open elsewhere: every call and its outcome are copied, as between threads. */
async function openTwice() {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-'))
  const here = await fileClient(`file:${join(folder, 'test.db')}`)
  const calls: Call[] = []
  const elsewhere = clientBeside(async (call) => {
    calls.push(call)
    return structuredClone(await carryOut(async () => here, structuredClone(call)))
  })
  onTestFinished(() => {
    here.close()
    rmSync(folder, { recursive: true })
  })
  return { here, elsewhere, calls, url: `file:${join(folder, 'test.db')}` }
}

const unlike = `select 1 as one, 'Tốt' as "two words", null as absent, 1.5 as half, x'00ff' as bytes, 2 as one`

test('a row reads the same as where the file is open, by place and by name', async () => {
  const { here, elsewhere } = await openTwice()
  const [near, far] = await Promise.all([here, elsewhere].map((client: Client) => client.execute(unlike)))
  expect(far?.columns).toEqual(near?.columns)
  expect(Object.entries(far?.rows[0] ?? {})).toEqual(Object.entries(near?.rows[0] ?? {}))
  expect(Array.from(far?.rows[0] ?? [])).toEqual(Array.from(near?.rows[0] ?? []))
  expect(far?.rows[0]?.one).toBe(1)
})

test('what is bound arrives: text, numbers, nothing, bytes', async () => {
  const { elsewhere } = await openTwice()
  const args = ['Nguyễn', 4, null, new Uint8Array([1, 2])]
  const { rows } = await elsewhere.execute({ sql: 'select ?, ?, ?, ?', args })
  expect(Array.from(rows[0] ?? []).slice(0, 3)).toEqual(args.slice(0, 3))
  expect(new Uint8Array(rows[0]?.[3] as ArrayBuffer)).toEqual(args[3])
  expect((await elsewhere.execute('select ? + ?', [1, 2])).rows[0]?.[0]).toBe(3)
})

test('answers are migrated for, stored, read and counted as if the file were open here', async () => {
  const db = fileDb((await openTwice()).elsewhere)
  expect(await migrate(db, migrations)).toBe('none')
  await db.insert(units).values({ id: 'dat-dai', name: 'Đất đai', nameEn: 'Land', kind: 'office' })
  expect(await db.select().from(units).where(eq(units.id, 'dat-dai'))).toMatchObject([{ name: 'Đất đai' }])

  const first = answer({ comment: 'Nhanh' })
  const all = [first, ...Array.from({ length: 49 }, () => answer({ comment: 'Nhanh' }))]
  const added = await Promise.all(all.map((one) => addResponses(db, [one])))
  expect(added.map(([one]) => one?.outcome)).toEqual(all.map(() => 'stored'))
  expect(await addResponses(db, [{ ...first, exportId: uuidv7() }])).toMatchObject([{ outcome: 'resent' }])
  expect(await recount(db)).toMatchObject({ responses: 50, tallied: 50, differences: 0 })
})

test('people who answer while a commit is under way share the next one', async () => {
  const { elsewhere, calls } = await openTwice()
  const db = fileDb(elsewhere)
  await migrate(db, migrations)
  const before = calls.length
  const first = addResponses(db, [answer()])
  await new Promise((resolve) => setImmediate(resolve))
  const others = Array.from({ length: 30 }, () => addResponses(db, [answer()]))
  await Promise.all([first, ...others])
  expect(calls.length - before).toBeLessThanOrEqual(3)
  expect(await recount(db)).toMatchObject({ responses: 31, differences: 0 })
})

test('what went wrong there is told here by its code: a broken rule, a lock', async () => {
  const { elsewhere, url } = await openTwice()
  await elsewhere.executeMultiple('create table said (words text primary key); insert into said values (1)')
  const twice = elsewhere.batch(['insert into said values (1)'], 'write')
  await expect(twice).rejects.toMatchObject({ code: expect.stringContaining('SQLITE_CONSTRAINT') })

  const other = createClient({ url, timeout: 0, concurrency: 1 })
  onTestFinished(() => other.close())
  const held = await other.transaction('write')
  const refused = await elsewhere.executeMultiple('begin immediate; rollback').catch((error: unknown) => error)
  expect([isBusy(refused), isUnavailable(refused)]).toEqual([true, true])
  await held.rollback()
})

test('a file that cannot be opened is a database that is away, and says why to whoever asks', async () => {
  const url = `file:${join(tmpdir(), 'no such folder', 'test.db')}`
  const nowhere = clientBeside((call) => carryOut(() => fileClient(url), call))
  const told = await nowhere.execute('select 1').catch((error: unknown) => error)
  expect(isUnavailable(told)).toBe(true)
  expect(String(told)).toContain('Unable to open')
})

test('a thread that ended is a database that is away: the citizen is asked to send again', async () => {
  const gone = clientBeside(async () => undefined)
  expect(isUnavailable(await gone.execute('select 1').catch((error: unknown) => error))).toBe(true)
  gone.reconnect()
  await gone.close()
  expect(gone.closed).toBe(true)
})

test('a closed client asks nothing more', async () => {
  const { elsewhere, here, calls } = await openTwice()
  await elsewhere.close()
  expect([elsewhere.closed, here.closed]).toEqual([true, true])
  const before = calls.length
  expect(isUnavailable(await elsewhere.execute('select 1').catch((error: unknown) => error))).toBe(true)
  expect(calls).toHaveLength(before)
})
