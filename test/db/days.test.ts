import { expect, test } from 'vitest'
import { addNewResponses } from '../../db/queries/bulk-responses.ts'
import { readDays } from '../../db/queries/days.ts'
import { answer } from '../answer.ts'
import { openDb } from '../world.ts'

test('without answers there are no days', async () => {
  expect(await readDays(await openDb(), '2000-01-01', '2999-12-31')).toEqual([])
})

test('a day is counted by the calendar of Hà Nội, its first and last day included and no other', async () => {
  const db = await openDb()
  const moments = ['2026-08-31T23:59:59', '2026-09-01T00:00:00', '2026-09-30T23:59:59', '2026-10-01T00:00:00']
  await addNewResponses(
    db,
    moments.map((moment) => answer({ answeredAt: Date.parse(`${moment}+07:00`) })),
  )
  const days = await readDays(db, '2026-09-01', '2026-09-30')
  expect(days.map(({ day, n }) => [day, n])).toEqual([
    ['2026-09-01', 1],
    ['2026-09-30', 1],
  ])
})

test('streams, channels and touchpoints are days of their own; who skipped the overall question is no answer', async () => {
  const db = await openDb()
  await addNewResponses(db, [
    answer({ overall: 5 }),
    answer({ overall: 3 }),
    answer({ overall: null }),
    answer({ stream: 'sample', overall: 4 }),
    answer({ touchpoint: 'abc234', overall: 4 }),
  ])
  const days = await readDays(db, '2026-01-01', '2026-12-31')
  expect(
    days.map(({ stream, touchpoint, n, answered, satisfied }) => [stream, touchpoint, n, answered, satisfied]),
  ).toEqual([
    ['sample', '', 1, 1, 1],
    ['volunteer', '', 3, 2, 1],
    ['volunteer', 'abc234', 1, 1, 1],
  ])
})
