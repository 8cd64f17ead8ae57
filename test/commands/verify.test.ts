import { readdirSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { csv, office } from './command-line.ts'
import { sipas } from './real-process.ts'

test('a tally that was tampered with is found, and the exit code says so', async () => {
  const { type, json, put, look } = office()
  const file = put(
    'a.csv',
    csv(['answered_at', 'area', 'questionnaire', 'overall'], ['2026-03-02', 'ho-tich', 'one-stop', 2]),
  )
  await json('import', 'responses', file)
  await look((db) => db.run(sql`update tallies set pattern = '5-----'`))
  const { code, text } = await type('verify')
  expect(code).toBe(1)
  expect(text).toContain('Lệch ở 2 chỗ')
  expect(await json('verify')).toMatchObject({ responses: 1, tallied: 1, differences: 2 })
})

test('tallies that are wrong are counted again when asked to, figures and all, and that is written down', async () => {
  const { json, type, put, look } = office()
  const rows = [2, 5, 5, 4].map((level, i) => [`2026-03-0${i + 1}`, 'ho-tich', 'one-stop', level])
  await json('import', 'responses', put('a.csv', csv(['answered_at', 'area', 'questionnaire', 'overall'], ...rows)))
  const asked = ['figures', '--period', '2026-Q1', '--by', 'area']
  const before = await json(...asked)
  await look((db) =>
    db.batch([
      db.run(sql`update tallies set n = n * 2`),
      db.run(sql`update cells set n = n + 7, summed = 0`),
      db.run(
        sql`insert into cells select '2026-04', unit, area, procedure, channel, stream, questionnaire, version, 3, null, 0, 0 from cells`,
      ),
      db.run(sql`delete from days`),
    ]),
  )
  expect((await json('verify')).differences).toBeGreaterThan(0)
  expect(await json(...asked)).not.toEqual(before)

  const { code, text } = await type('verify', '--repair')
  expect([code, text]).toEqual([0, expect.stringContaining('Đã đếm lại.')])
  expect(text).toMatch(/Khớp hoàn toàn\.\nNhật ký: 1 dòng nối tiếp nguyên vẹn/)
  expect(await json('verify')).toMatchObject({ responses: 4, tallied: 4, differences: 0 })
  expect(await json(...asked)).toEqual(before)
  expect(await look((db) => db.all(sql`select act as what from log where act = 'counted-again'`))).toHaveLength(1)
  expect(await json('verify', '--repair')).toMatchObject({ differences: 0 })
  expect(await look((db) => db.all(sql`select act as what from log where act = 'counted-again'`))).toHaveLength(1)
})

test.each([
  ['its figures', sql`update publications set figures = json_set(figures, '$.held', 99)`],
  ['how many were counted', sql`update publications set counted = counted + 1`],
  ['the hash of its data', sql`update publications set data_hash = 'x'`],
])('a publication of which %s were changed by hand is named, triggers or not', async (_, change) => {
  const { json, type, put, look, confirm } = office()
  const rows = Array.from({ length: 6 }, (_, i) => [`2026-03-0${i + 1}`, 'ho-tich', 'one-stop', 4])
  await json('import', 'responses', put('a.csv', csv(['answered_at', 'area', 'questionnaire', 'overall'], ...rows)))
  await confirm(await json('publish', '--period', '2026-Q1', '--cause', 'regular'))
  expect(await json('verify')).toMatchObject({ publications: [] })
  await expect(look((db) => db.run(change))).rejects.toThrow()
  await look((db) => db.batch([db.run(sql`drop trigger publications_stay`), db.run(change)]))
  const { code, text } = await type('verify')
  expect([code, text]).toEqual([1, expect.stringContaining('Kỳ 2026-Q1, lần 1: số liệu lưu khác')])
})

test('a backup that was restored is not taken for a log that was cut; the heads of before stay with what was set aside', async () => {
  const { database, folder, place, put } = office()
  const run = (...line: string[]) => sipas(database, ...line)
  await run('migrate')
  await run('backup', place('copy.db'))
  await run('key', 'add', 'Cổng')
  const { log } = JSON.parse((await run('verify', '--json')).text)
  put('log-heads', `${log.lines}:${log.head}\n`)
  expect((await run('restore', place('copy.db'))).code).toBe(0)
  expect((await run('verify')).code).toBe(0)
  expect(readdirSync(folder).filter((name) => /before-restore.*log-heads$/.test(name))).toHaveLength(1)
}, 60_000)

test('a trigger that was taken away, weakened or added is named, and the exit code says so', async () => {
  const { json, type, look } = office()
  await json('migrate')
  expect(await json('verify')).toMatchObject({ triggers: [] })
  await look((db) =>
    db.batch([
      db.run(sql`drop trigger log_loses_none`),
      db.run(sql`drop trigger responses_stay`),
      db.run(sql`create trigger responses_stay before update of id on responses begin select raise(abort, 'no'); end`),
      db.run(sql`create trigger kinder after insert on responses begin delete from comments; end`),
    ]),
  )
  expect((await json('verify')).triggers).toEqual([
    { name: 'kinder', kind: 'unknown' },
    { name: 'log_loses_none', kind: 'missing' },
    { name: 'responses_stay', kind: 'changed' },
  ])
  const { code, text } = await type('verify')
  expect([code, text]).toEqual([1, expect.stringContaining('log_loses_none: đã bị gỡ')])
})

test('migrate says what it found, and the second time that all is there', async () => {
  const { json, database } = office()
  expect(await json('migrate')).toMatchObject({ place: database, found: 'none', catalogueLoaded: true })
  expect(await json('migrate')).toMatchObject({ place: database, found: 'current', catalogueLoaded: false })
})

test('the real program prints one JSON document and nothing else, and its exit code', async () => {
  const { database, put } = office()
  const { code, text } = await sipas(database, 'migrate', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(text)).toMatchObject({ found: 'none' })
  expect(text.trim().split('\n')).toHaveLength(1)
  expect(await sipas(database, 'verify', '--json')).toMatchObject({ code: 0, notes: '' })
  const wrong = await sipas(database, 'touchpoint', 'add', '--colour', 'red')
  expect(wrong).toMatchObject({ code: 2, text: '', notes: expect.stringContaining('--colour') })
  const told = await sipas(`${put('letter.txt', 'not a folder')}/ward.db`, 'verify')
  expect(told.code).toBe(1)
  expect(told.notes.trim().split('\n')).toHaveLength(1)
}, 60_000)
