import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { writePopulations } from '../../db/queries/populations.ts'
import { openDb, opening } from '../world.ts'
import { atTheDesk } from './at-the-desk.ts'

const entry = { month: '2026-09', area: 'chung-thuc', procedure: '2.000815', channel: 'desk', closed: 420 }

describe('whoever enters a number of transactions is told which field will not do, and nothing is stored', () => {
  test.each([
    ['month', { month: '09/2026' }],
    ['month', { month: '2026-13' }],
    ['month', { month: '2026-11' }],
    ['area', { area: 'cap-phep-bay' }],
    ['area', { area: '' }],
    ['procedure', { procedure: '9.999999' }],
    ['procedure', { area: 'ho-tich' }],
    ['channel', { channel: 'smoke' }],
    ['closed', { closed: -1 }],
    ['closed', { closed: 4.5 }],
    ['closed', { closed: 10_000_001 }],
  ])('%s: %j', async (field, change) => {
    const { ask } = await atTheDesk()
    const { status, body } = await ask('PUT', '/populations', { ...entry, ...change })
    expect([status, body]).toEqual([422, expect.objectContaining({ problem: 'fieldRefused', field })])
    expect((await ask('GET', '/populations?from=2026-01&to=2026-12')).body).toEqual({ rows: [] })
  })

  test.each([{ closed: '420' }, { closed: null }, { note: 'x' }])('another shape: %j', async (change) => {
    const { ask } = await atTheDesk()
    expect((await ask('PUT', '/populations', { ...entry, ...change })).body).toMatchObject({ problem: 'malformed' })
  })
})

test.each(['', '?from=2026-09', '?from=2026-09&to=2026-08', '?from=soon&to=2026-08'])(
  'a span of months that cannot be read is refused: %s',
  async (span) => {
    const { ask } = await atTheDesk()
    expect((await ask('GET', `/populations${span}`)).status).toBe(400)
  },
)

test('nobody enters or reads numbers without signing in', async () => {
  const { app } = await atTheDesk()
  for (const path of ['?from=2026-01&to=2026-02', '/changes?month=2026-01'])
    expect((await app.request(`/api/v1/populations${path}`)).status).toBe(401)
  const body = JSON.stringify(entry)
  const headers = { 'Content-Type': 'application/json' }
  expect((await app.request('/api/v1/populations', { method: 'PUT', headers, body })).status).toBe(401)
})

test('a number is entered, corrected, and both are remembered with the name of who did it', async () => {
  const { ask, clock } = await atTheDesk()
  const at = clock.now
  expect((await ask('PUT', '/populations', entry)).body).toEqual({ row: entry, before: null })
  clock.now += 60_000
  expect((await ask('PUT', '/populations', { ...entry, closed: 402 })).body).toMatchObject({ before: 420 })
  expect((await ask('GET', '/populations?from=2026-09&to=2026-09')).body.rows).toEqual([{ ...entry, closed: 402 }])

  const { month: _, closed: __, ...place } = entry
  const change = { ...place, span: '2026-09', by: 'Nguyễn Thị Lan' }
  expect((await ask('GET', '/populations/changes?month=2026-09')).body.changes).toEqual([
    { ...change, at: at + 60_000, before: 420, after: 402 },
    { ...change, at, before: null, after: 420 },
  ])
  expect((await ask('GET', '/populations/changes?month=2026-08')).body.changes).toEqual([])
})

test('the same number again leaves no trace', async () => {
  const { ask, db, clock } = await atTheDesk()
  await ask('PUT', '/populations', entry)
  const before = await db.all(sql`select * from populations`)
  clock.now += 60_000
  expect((await ask('PUT', '/populations', entry)).body).toEqual({ row: entry, before: 420 })
  expect(await db.all(sql`select * from populations`)).toEqual(before)
  expect(await db.all(sql`select id from population_changes`)).toHaveLength(1)
  expect(await db.all(sql`select n from log where act = 'population-entered'`)).toHaveLength(1)
})

test('an area whose procedures are not told apart is entered without one', async () => {
  const { ask } = await atTheDesk()
  const row = { ...entry, area: 'ho-tich', procedure: '', closed: 0 }
  expect((await ask('PUT', '/populations', row)).body).toEqual({ row, before: null })
})

test('of many numbers imported at once, only the new and the different ones enter the history', async () => {
  const db = await openDb()
  const rows = Array.from({ length: 450 }, (_, i) => ({
    month: '2026-09',
    area: 'ho-tich',
    procedure: `2.${String(i).padStart(6, '0')}`,
    channel: 'online' as const,
    closed: i,
  }))
  const act = { at: opening, by: 'import population' }
  expect(await writePopulations(db, rows.slice(1), act, [])).toHaveLength(449)
  const corrected = rows.map((row, i) => (i === 300 ? { ...row, closed: 7 } : row))
  expect(await writePopulations(db, corrected, act, [])).toEqual([
    { month: '2026-09', area: 'ho-tich', procedure: '2.000000', channel: 'online', before: null, after: 0 },
    { month: '2026-09', area: 'ho-tich', procedure: '2.000300', channel: 'online', before: 300, after: 7 },
  ])
  expect(await writePopulations(db, [], act, [])).toEqual([])
})

describe('a table of numbers is saved in one go', () => {
  const entries = [
    { ...entry, before: null },
    { ...entry, month: '2026-08', closed: 399, before: null },
    { ...entry, area: 'ho-tich', procedure: '', closed: 0, before: null },
  ]
  const stored = async (ask: Awaited<ReturnType<typeof atTheDesk>>['ask']) =>
    (await ask('GET', '/populations?from=2026-01&to=2026-12')).body.rows

  test('all of it, with one line in the log and each number in the history', async () => {
    const { ask, db } = await atTheDesk()
    expect((await ask('PUT', '/populations/entries', { entries })).body).toEqual({ saved: 3 })
    expect(await stored(ask)).toHaveLength(3)
    expect(await db.all(sql`select n from log where act = 'population-entered'`)).toHaveLength(1)
    expect(await db.all(sql`select id from population_changes`)).toHaveLength(3)
  })

  test('a number that will not do is named by its place, and none is stored', async () => {
    const { ask } = await atTheDesk()
    const wrong = [entries[0], { ...entry, month: '2026-08', closed: -1, before: null }]
    const { status, body } = await ask('PUT', '/populations/entries', { entries: wrong })
    expect([status, body]).toEqual([
      422,
      expect.objectContaining({ problem: 'fieldRefused', field: 'entries.1.closed' }),
    ])
    expect(await stored(ask)).toEqual([])
  })

  test('a number somebody else changed meanwhile is not written over, nor is any other stored', async () => {
    const { ask } = await atTheDesk()
    await ask('PUT', '/populations', { ...entry, closed: 7 })
    const { status, body } = await ask('PUT', '/populations/entries', { entries: entries.toReversed() })
    expect([status, body]).toEqual([
      409,
      expect.objectContaining({ problem: 'entryOutdated', field: 'entries.2.closed' }),
    ])
    expect(await stored(ask)).toEqual([{ ...entry, closed: 7 }])
  })

  test.each([{ entries: [] }, { entries: [entry] }, {}, { entries: Array(2001).fill(entries[0]) }])(
    'another shape is refused (%#)',
    async (body) => {
      const { ask } = await atTheDesk()
      expect((await ask('PUT', '/populations/entries', body)).body).toMatchObject({ problem: 'malformed' })
    },
  )

  test('a month known by its halves is seen as their sum, and the new number takes their place', async () => {
    const { ask, db } = await atTheDesk()
    const { closed: _, ...place } = entry
    const halves = [1, 15].map((day) => ({ ...place, month: `2026-09-${String(day).padStart(2, '0')}`, closed: 200 }))
    await writePopulations(db, halves as never, { at: 1, by: 'x' }, [])
    expect((await ask('PUT', '/populations/entries', { entries: [{ ...entry, before: 400 }] })).body).toEqual({
      saved: 1,
    })
    expect(await stored(ask)).toEqual([entry])
  })
})
