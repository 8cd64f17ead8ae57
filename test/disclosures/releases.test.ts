import { describe, expect, test } from 'vitest'
import { plannedReleases } from '../../db/queries/release-days.ts'
import { findUnlogged } from '../../db/queries/unlogged.ts'
import { atTheDesk } from '../routes/at-the-desk.ts'

const reason = 'Chờ đủ số hồ sơ của tháng 9'

describe('a day that cannot be kept is refused, and nobody reads of it', () => {
  test.each([
    ['before the period is over', '2026-Q4', '2026-12-31'],
    ['that is past', '2026-Q2', '2026-10-04'],
    ['that is none', '2026-Q3', '2026-11-31'],
    ['years ahead', '2026-Q3', '2028-01-01'],
  ])('%s', async (_, period, day) => {
    const { ask, db } = await atTheDesk()
    const { status, body } = await ask('POST', '/release-days', { period, day })
    expect([status, body.field]).toEqual([422, 'day'])
    expect(await plannedReleases(db)).toEqual([])
  })

  test('of a period with no such name', async () => {
    const { ask } = await atTheDesk()
    expect((await ask('POST', '/release-days', { period: '2026-Q5', day: '2027-01-20' })).status).toBe(400)
  })
})

test('a day is announced before the period is over, and moved only with a reason that names nobody', async () => {
  const { ask, db, app } = await atTheDesk()
  const announce = (day: string, why?: string) => ask('POST', '/release-days', { period: '2026-Q4', day, reason: why })
  expect((await announce('2027-01-20')).status).toBe(201)
  expect(await plannedReleases(db)).toEqual([{ period: '2026-Q4', day: '2027-01-20' }])
  expect((await announce('2027-01-20')).body.field).toBe('day')
  expect((await announce('2027-01-25')).body.field).toBe('reason')
  expect((await announce('2027-01-25', 'Chờ anh Nguyễn Văn An, 0912345678')).body.field).toBe('reason')
  expect((await announce('2027-01-25', reason)).status).toBe(201)
  expect(await plannedReleases(db)).toEqual([{ period: '2026-Q4', day: '2027-01-25', movedFrom: '2027-01-20', reason }])
  const open = await app.request('/api/v1/release-days')
  expect(await open.json()).toEqual({
    planned: await plannedReleases(db),
    releases: [{ period: '2026-Q4', day: '2027-01-25', movedFrom: '2027-01-20', reason, publishedOn: null }],
  })
  const lines = (await ask('GET', '/log')).body.lines.filter(
    ({ act }: { act: string }) => act === 'báo trước ngày công bố',
  )
  expect(lines).toMatchObject([
    { reason, details: [{ name: 'ngày', before: '20/01/2027', after: '25/01/2027' }] },
    { reason: '', details: [{ name: 'ngày', before: null, after: '20/01/2027' }] },
  ])
  expect(await findUnlogged(db)).toEqual([])
})

test('what is published is announced no more, and tells on which day it came', async () => {
  const { ask, people, publish, db, clock } = await atTheDesk()
  await people(30)
  await ask('POST', '/release-days', { period: '2026-Q3', day: '2026-10-06' })
  clock.now += 20 * 3_600_000
  await db.$client.execute('update sessions set expires_at = expires_at * 2')
  await publish('2026-Q3')
  expect(await plannedReleases(db)).toEqual([])
  const { body } = await ask('GET', '/release-days')
  expect(body.releases).toMatchObject([{ period: '2026-Q3', day: '2026-10-06', publishedOn: '2026-10-06' }])
  const late = await ask('POST', '/release-days', { period: '2026-Q3', day: '2026-10-20', reason })
  expect([late.status, late.body.problem]).toEqual([409, 'releaseDayPast'])
})

test('an announcement put into the database by hand is found by verify', async () => {
  const { db } = await atTheDesk()
  await db.$client.execute(
    `insert into release_days (period, day, reason, "by", at) values ('2026-Q4', '2027-01-20', '', 'x', 1)`,
  )
  expect(await findUnlogged(db)).toEqual([{ kind: 'release day', id: '2026-Q4' }])
})
