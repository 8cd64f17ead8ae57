import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { addNewResponses } from '../../db/queries/bulk-responses.ts'
import { readDays } from '../../db/queries/days.ts'
import { rowOf } from '../../db/queries/response-row.ts'
import { addResponses, isStored } from '../../db/queries/responses.ts'
import { readTallies, recount } from '../../db/queries/tallies.ts'
import { responses, sensitiveAnswers } from '../../db/schema.ts'
import { answer } from '../answer.ts'
import { openDb, opening } from '../world.ts'

test('the same answer sent twice, even in one commit, is stored and counted once and has one receipt', async () => {
  const db = await openDb()
  const first = answer({ comment: 'Tốt', receiptKey: 'key' })
  const again = { ...first, exportId: uuidv7(), receiptKey: 'another' }
  const added = await addResponses(db, [first, again])
  expect(added).toEqual([
    { outcome: 'stored', receiptKey: 'key' },
    { outcome: 'resent', receiptKey: 'key' },
  ])
  expect(await addResponses(db, [again])).toEqual([{ outcome: 'resent', receiptKey: 'key' }])
  expect(await recount(db)).toMatchObject({ responses: 1, tallied: 1, differences: 0 })
  expect(await db.all(sql`select words from comments`)).toHaveLength(1)
})

test('the very same attempt made again, comment and all, changes nothing', async () => {
  const db = await openDb()
  const attempt = answer({ comment: 'Tốt' })
  for (let i = 0; i < 2; i++)
    expect(await addResponses(db, [attempt, answer()])).toMatchObject([{ outcome: 'stored' }, { outcome: 'stored' }])
  expect(await recount(db)).toMatchObject({ responses: 3, tallied: 3, differences: 0 })
  expect(await db.all(sql`select words from comments`)).toHaveLength(1)
})

test('other answers under a used id are a conflict and change nothing', async () => {
  const db = await openDb()
  const first = answer()
  await addResponses(db, [first])
  const other = answer({ id: first.id, pattern: '111110', contentHash: 'other', comment: 'Kém' })
  expect(await addResponses(db, [other])).toEqual([{ outcome: 'conflict', receiptKey: first.receiptKey }])
  expect(await readTallies(db, '2026-10-01', '2026-10-31')).toMatchObject([{ pattern: '555550', n: 1 }])
  expect(await db.all(sql`select words from comments`)).toEqual([])
})

test('two hundred people answering at the same moment are all stored, once each', async () => {
  const db = await openDb()
  const all = Array.from({ length: 200 }, (_, i) => answer({ pattern: `${1 + (i % 5)}55550` }))
  const outcomes = await Promise.all(all.map(async (one) => (await addResponses(db, [one]))[0]?.outcome))
  expect(new Set(outcomes)).toEqual(new Set(['stored']))
  expect(await recount(db)).toMatchObject({ responses: 200, tallied: 200, differences: 0 })
  expect(await readTallies(db, '2026-10-01', '2026-10-31')).toHaveLength(5)
})

test('one bad write in a shared commit fails alone', async () => {
  const db = await openDb()
  const good = answer()
  const bad = answer({ unit: null as unknown as string })
  const [stored, failed] = await Promise.allSettled([addResponses(db, [good]), addResponses(db, [bad])])
  expect(stored).toMatchObject({ status: 'fulfilled', value: [{ outcome: 'stored' }] })
  expect(failed.status).toBe('rejected')
  expect([await isStored(db, good.id), await isStored(db, bad.id)]).toEqual([true, false])
  expect(await recount(db)).toMatchObject({ responses: 1, differences: 0 })
})

test('a row is the same whichever way its answer came: shared with others, bound to a slip, or in a file', async () => {
  const db = await openDb()
  const sensitive = { ethnicity: 'kinh' }
  const whole = { details: { channel: 'web' }, sensitive, comment: 'Tốt', deviceAt: 5, flags: ['hasty'] as const }
  const [shared, bound, filed] = [answer(whole), answer(whole), answer(whole)]
  await addResponses(db, [shared])
  await addResponses(db, [bound], [{ also: () => [] }])
  await addNewResponses(db, [filed])
  const rows = await db.select().from(responses)
  const own = { id: '', exportId: '' }
  const alike = rows.map((row) => ({ ...row, ...own }))
  expect(alike).toEqual(alike.map(() => ({ ...rowOf(shared), ...own })))
  expect(rows).toHaveLength(3)
  expect(JSON.stringify(rows)).not.toContain('kinh')
  const apart = await db.select().from(sensitiveAnswers)
  expect(apart.map(({ answers, at }) => ({ answers, at }))).toEqual(Array(3).fill({ answers: sensitive, at: opening }))
})

test('an answer that came in past every query of this program is counted all the same', async () => {
  const db = await openDb()
  const row = { ...rowOf(answer({ overall: 5 })), flags: ['hasty'] as const }
  await db.insert(responses).values([row, { ...row, id: uuidv7(), exportId: uuidv7(), overall: 2, flags: null }])
  expect(await recount(db)).toMatchObject({ responses: 2, tallied: 2, differences: 0 })
  expect(await readDays(db, '2026-10-01', '2026-10-31')).toMatchObject([
    { n: 2, answered: 2, satisfied: 1, flagged: 1 },
  ])
})

test('an answer of the last minute of the 14th in Hà Nội counts in the first half of the month, one a minute later in the second', async () => {
  const db = await openDb()
  const at = (moment: string) => answer({ answeredAt: Date.parse(`${moment}:00+07:00`) })
  await addResponses(db, [at('2026-12-14T23:59'), at('2026-12-15T00:00'), at('2026-12-15T00:01')])
  expect(await db.all(sql`select half, n from tallies order by half`)).toEqual([
    { half: '2026-12-01', n: 1 },
    { half: '2026-12-15', n: 2 },
  ])
  expect(await recount(db)).toMatchObject({ differences: 0 })
})

test('an answer of the last hour of a year in Hà Nội counts in that year', async () => {
  const db = await openDb()
  await addResponses(db, [answer({ answeredAt: Date.parse('2026-12-31T23:30:00+07:00') })])
  expect(await readTallies(db, '2026-12-15', '2026-12-31')).toHaveLength(1)
  expect(await readTallies(db, '2027-01-01', '2027-12-31')).toEqual([])
  expect(await recount(db)).toMatchObject({ differences: 0 })
})

test('the recount finds a tally that somebody changed, and names it', async () => {
  const db = await openDb()
  await addResponses(db, [answer(), answer()])
  await db.run(sql`update tallies set n = 3`)
  const found = await recount(db)
  expect(found).toMatchObject({ responses: 2, tallied: 3, differences: 1 })
  expect(found.examples).toMatchObject([{ area: 'ho-tich', pattern: '555550', tallied: 3, recounted: 2 }])
})

test('the recount finds a day whose satisfied were raised, though nobody was added', async () => {
  const db = await openDb()
  await addResponses(db, [answer({ overall: 2 }), answer()])
  expect(await recount(db)).toMatchObject({ differences: 0 })
  await db.run(sql`update days set satisfied = 2`)
  expect(await recount(db)).toMatchObject({
    responses: 2,
    differences: 1,
    examples: [{ day: '2026-10-05', area: 'ho-tich' }],
  })
})

test('a commit waits for the disk, and readers are not stopped by a writer', async () => {
  const db = await openDb()
  expect(await db.all(sql`pragma synchronous`)).toEqual([{ synchronous: 2 }])
  expect(await db.all(sql`pragma journal_mode`)).toEqual([{ journal_mode: 'wal' }])
})

test('an interactive transaction is refused: it would stop every citizen', async () => {
  const db = await openDb()
  await expect(db.transaction(async () => {})).rejects.toThrow('interactive transactions are refused')
})
