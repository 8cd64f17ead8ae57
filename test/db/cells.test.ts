import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import type { Db } from '../../db/db.ts'
import { addNewResponses } from '../../db/queries/bulk-responses.ts'
import { keepSums, patternsOf, readCells, staleCells } from '../../db/queries/cells.ts'
import { addResponses } from '../../db/queries/responses.ts'
import { recount } from '../../db/queries/tallies.ts'
import { answersIn } from '../../server/figures/answers-in.ts'
import { settleCells } from '../../server/figures/cells.ts'
import { wrongSums } from '../../server/figures/wrong-sums.ts'
import { sumsFormat } from '../../server/reports/engine/answers/form-sums.ts'
import { answer } from '../answer.ts'
import { openDb } from '../world.ts'

const read = async (db: Db) => (await readCells(db, ['2026-10-01', '2026-10-15'])).cells
const all = { longForms: ['sipas-2022'], format: sumsFormat }

test('without answers there are no cells, and nothing to sum', async () => {
  const db = await openDb()
  expect(await read(db)).toEqual([])
  expect(await answersIn(db, '2026-01-01', '2026-12-31')).toEqual([])
  expect(await settleCells(db)).toBe(0)
})

test('a citizen who answers while the sums are made leaves the cell stale, and is in the next figure', async () => {
  const db = await openDb()
  await addResponses(db, [answer({})])
  const [cell] = await read(db)
  if (!cell) throw new Error('there is no cell')
  const { patterns } = await patternsOf(db, [cell])
  expect(patterns).toEqual([[[expect.any(String), 1]]])

  await addResponses(db, [answer({})])
  await keepSums(db, [{ ...cell, n: 1, sums: [1, 2, 3] }], sumsFormat)
  expect(await staleCells(db, all)).toHaveLength(1)
  expect(await answersIn(db, '2026-10-01', '2026-10-31')).toMatchObject([{ n: 2 }])
  expect(await staleCells(db, all)).toHaveLength(0)
})

test('an answer is in the figures at once, however they were read before', async () => {
  const db = await openDb()
  for (let n = 1; n <= 3; n++) {
    await addResponses(db, [answer({})])
    expect(await answersIn(db, '2026-10-01', '2026-10-31')).toMatchObject([{ n }])
  }
})

test('a citizen whose sending is repeated is in the cell once; imports and single answers count alike', async () => {
  const db = await openDb()
  const one = answer({})
  await addResponses(db, [one])
  await addResponses(db, [{ ...one, exportId: uuidv7() }])
  await addNewResponses(db, [answer({}), answer({}), answer({ channel: 'online' })])
  const cells = await read(db)
  expect(cells.map(({ n }) => n).toSorted()).toEqual([1, 3])
  expect((await recount(db)).differences).toBe(0)
})

test('the full form is kept by its patterns, and read with the others', async () => {
  const db = await openDb()
  await addNewResponses(db, [
    answer({}),
    answer({ stream: 'sample', questionnaire: 'sipas-2022', pattern: '5'.repeat(33) }),
  ])
  expect(await settleCells(db)).toBe(1)
  const found = await answersIn(db, '2026-10-01', '2026-10-31')
  expect(found.map((one) => 'pattern' in one)).toEqual([false, true])
})

test('sums made in another way are made again; sums that were tampered with are found', async () => {
  const db = await openDb()
  await addNewResponses(db, [answer({}), answer({})])
  expect(await settleCells(db)).toBe(1)
  expect(await wrongSums(db)).toEqual([])
  await db.run(sql`update cells set format = format + 1`)
  expect(await settleCells(db)).toBe(1)

  await db.run(sql`update cells set sums = replace(sums, '2', '3')`)
  expect(await wrongSums(db)).toMatchObject([{ half: '2026-10-01', tallied: 3, recounted: 2 }])
  await db.run(sql`update cells set n = n + 1`)
  expect((await recount(db)).differences).toBe(1)
})
