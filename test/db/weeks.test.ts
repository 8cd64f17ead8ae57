import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addNewResponses } from '../../db/queries/bulk-responses.ts'
import { recount } from '../../db/queries/tallies.ts'
import { retireTouchpoint } from '../../db/queries/touchpoints.ts'
import { lastHeard, readWeeks } from '../../db/queries/weeks.ts'
import { commander } from '../../server/access/actor.ts'
import { createTouchpoint } from '../../server/acts/touchpoints/touchpoint.ts'
import { answer } from '../answer.ts'
import { decided } from '../two-persons.ts'
import { openApp, openDb } from '../world.ts'

const on = (moment: string, changes: Parameters<typeof answer>[0] = {}) =>
  answer({ answeredAt: Date.parse(`${moment}+07:00`), overall: 5, ...changes })
const year = ['2026-01-01', '2026-12-31'] as const

test('without answers there are no weeks, and no touchpoint was ever heard', async () => {
  const db = await openDb()
  expect(await readWeeks(db, 'volunteer', ...year)).toEqual([])
  expect(await lastHeard(db, 'volunteer', ...year)).toEqual([])
})

test('a week runs from Monday to Sunday by the calendar of Hà Nội, and is cut where the month ends', async () => {
  const db = await openDb()
  const moments = [
    '2026-09-27T23:59:59',
    '2026-09-28T00:00:00',
    '2026-09-30T23:59:59',
    '2026-10-01T00:00:00',
    '2026-10-05T00:00:00',
  ]
  await addNewResponses(
    db,
    moments.map((moment) => on(moment)),
  )
  const weeks = await readWeeks(db, 'volunteer', ...year)
  expect(weeks[0]?.weeks.map(([since, answered]) => [since, answered])).toEqual([
    ['2026-09-21', 1],
    ['2026-09-28', 2],
    ['2026-10-01', 1],
    ['2026-10-05', 1],
  ])
  expect(
    (await readWeeks(db, 'volunteer', '2026-09-28', '2026-10-04')).flatMap(({ weeks: own }) =>
      own.map(([since]) => since),
    ),
  ).toEqual(['2026-09-28', '2026-10-01'])
})

test('a tablet is the desk, online is its own; streams stand apart; who skipped the overall question is no answer', async () => {
  const db = await openDb()
  const day = '2026-09-29T10:00:00'
  await addNewResponses(db, [
    on(day),
    on(day, { channel: 'kiosk', overall: 3 }),
    on(day, { channel: 'online', overall: 4 }),
    on(day, { overall: null }),
    on(day, { stream: 'sample' }),
  ])
  const weeks = await readWeeks(db, 'volunteer', ...year)
  expect(weeks.map(({ served, weeks: [week] }) => [served, week?.[1], week?.[2]])).toEqual([
    ['desk', 2, 1],
    ['online', 1, 1],
  ])
  expect((await recount(db)).differences).toBe(0)
  await db.run(sql`update weeks set satisfied = 2 where served = 'desk' and stream = 'volunteer'`)
  expect((await recount(db)).examples).toMatchObject([{ since: '2026-09-28', served: 'desk' }])
})

test('an answer left out is in no week', async () => {
  const db = await openDb()
  const one = on('2026-09-29T10:00:00')
  await addNewResponses(db, [one, on('2026-09-30T10:00:00', { overall: 2 })])
  await decided(db, 'exclude', one.id, { at: 0, by: 'x' })
  expect(await readWeeks(db, 'volunteer', ...year)).toMatchObject([{ weeks: [['2026-09-28', 1, 0]] }])
})

test('a touchpoint in use tells when it was last heard and how many there were in eight weeks; a retired one nothing', async () => {
  const { world } = await openApp()
  const { db } = world
  const [kept, gone] = [
    await createTouchpoint(world, { area: 'ho-tich' }, commander('x')),
    await createTouchpoint(world, { area: 'dat-dai' }, commander('x')),
  ]
  await addNewResponses(db, [
    ...['2026-01-05', '2026-08-06', '2026-08-07', '2026-09-30'].map((day) =>
      on(`${day}T10:00:00`, { touchpoint: kept.code }),
    ),
    on('2026-09-30T10:00:00', { touchpoint: gone.code }),
  ])
  await retireTouchpoint(db, gone.code, { at: world.now(), by: 'x' }, [])
  expect(await lastHeard(db, 'volunteer', ...year)).toMatchObject([
    { touchpoint: kept.code, area: 'ho-tich', last: '2026-09-30', recent: 3 },
  ])
})
