import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Db } from '../../db/db.ts'
import { addToBatch } from '../../db/queries/batches.ts'
import { addNewResponses } from '../../db/queries/bulk-responses.ts'
import { addResponses, type Response } from '../../db/queries/responses.ts'
import { unreleasedBefore, unreleasedSince } from '../../db/queries/unreleased.ts'
import { inSlices } from '../../db/slices.ts'
import { answer } from '../answer.ts'
import { decided } from '../two-persons.ts'
import { openDb, opening } from '../world.ts'

const waiting = async (db: Db) => (await unreleasedSince(db, '')).length
const store = async (db: Db, n: number, changes: Partial<Response> = {}) => {
  const all = Array.from({ length: n }, () => answer({ touchpoint: 'quay-1', ...changes }))
  await addResponses(db, all)
  return all
}
const oneDay = 24 * 60 * 60 * 1000
const lan = { at: opening, by: 'lan' }

test('four wait; the fifth lets all of them go, and the sixth waits again', async () => {
  const db = await openDb()
  await store(db, 4)
  expect(await waiting(db)).toBe(4)
  await store(db, 1)
  expect(await waiting(db)).toBe(0)
  await store(db, 1)
  expect(await waiting(db)).toBe(1)
})

test('sent again an answer waits once, and however it is stored it waits', async () => {
  const db = await openDb()
  const [one] = await store(db, 1)
  if (one) await addResponses(db, [one])
  await addNewResponses(db, [answer({ touchpoint: 'quay-1' })])
  await addResponses(db, [answer({ touchpoint: 'quay-1' })], [{ also: () => [] }])
  expect(await waiting(db)).toBe(3)
})

test('however many wait, each is read once, in the order in which they were stored, and who came in since is not', async () => {
  const db = await openDb()
  const half = { before: opening, since: opening + 30 * oneDay }
  // Nobody makes five with another: each is at a touchpoint alone, so that more wait than are read at once.
  const alone = Array.from({ length: 2300 }, (_, i) =>
    answer({ touchpoint: `quay-${i}`, receivedAt: i % 10 === 3 ? half.since : half.before }),
  )
  for (const some of inSlices(alone, 100)) await addResponses(db, some)
  const pages: string[][] = []
  for await (const page of unreleasedBefore(db, '2026-11-01')) pages.push(page.map(({ response }) => response))

  const stored = await db.all<{ response: string }>(
    sql`select response from unreleased where received < '2026-11-01' order by rowid`,
  )
  expect(stored).toHaveLength(2070)
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.flat()).toEqual(stored.map(({ response }) => response))
})

test.each([
  ['at another touchpoint', { touchpoint: 'quay-2' }],
  ['about another procedure', { procedure: '1.001193' }],
  ['in another stream', { stream: 'invited' }],
  ['to another form', { questionnaire: 'online' }],
  ['in another week', { answeredAt: opening - 7 * oneDay }],
  ['in another half-month', { answeredAt: opening - 30 * oneDay }],
  ['received in another half-month', { receivedAt: opening + 30 * oneDay }],
] as const)('who answered %s makes no five with the others', async (_, changes) => {
  const db = await openDb()
  await store(db, 4)
  await store(db, 1, changes)
  expect(await waiting(db)).toBe(5)
})

test('who is held when it comes, or left out while it waits, makes no five with the others', async () => {
  const db = await openDb()
  const [first] = await store(db, 4)
  await store(db, 3, { held: 'Nhiều phiếu cùng lúc' })
  await addResponses(db, [answer({ touchpoint: 'quay-1', held: 'Nhiều phiếu cùng lúc' })], [{ also: () => [] }])
  expect(await waiting(db)).toBe(4)
  if (first) await decided(db, 'exclude', first.id, lan)
  await store(db, 1)
  expect(await waiting(db)).toBe(4)
})

test('held answers that somebody counts wait for one another; those that somebody leaves out do not', async () => {
  const db = await openDb()
  await store(db, 2)
  const held = await store(db, 11, { held: 'Nhiều phiếu cùng lúc' })
  const [some, others] = [held.slice(0, 7), held.slice(7)]
  await addToBatch(db, { batch: 'some', at: opening, responses: some.map(({ id }) => id) })
  await addToBatch(db, { batch: 'others', at: opening, responses: others.map(({ id }) => id) })
  await decided(db, 'count-batch', 'some', lan)
  expect(await waiting(db)).toBe(4)
  await decided(db, 'exclude-batch', 'others', lan)
  expect(await waiting(db)).toBe(4)
  const [{ n } = { n: 0 }] = await db.all<{ n: number }>(
    sql`select count(*) as n from exclusions where taken_back_at is null and kind = 'held'`,
  )
  expect(n).toBe(0)
})
