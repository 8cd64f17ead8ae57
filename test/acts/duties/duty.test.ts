import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Db } from '../../../db/db.ts'
import { findUnlogged } from '../../../db/queries/unlogged.ts'
import { dutiesAround } from '../../../surveys/duties/due.ts'
import { parsePeriod } from '../../../surveys/periods/period.ts'
import { duties } from '../../../surveys/wards/ngoc-ha/duties.ts'
import { openOffice } from '../../cases/office.ts'

const path = '/duties/reform-year/2026-KBC'
const handedIn = { doneOn: '2026-12-01', number: '125/BC-UBND' }

/** Of everything but accounts, which the office of these tests is furnished with. */
const unlogged = async (db: Db) => (await findUnlogged(db)).filter(({ kind }) => kind !== 'account')

test('what is not due around today, lies ahead or is no day cannot be noted as handed in', async () => {
  const { ask } = await openOffice('2026-12-01')
  expect((await ask('giang', 'PUT', '/duties/reform-q1/2026-KBC-Q1', handedIn)).body.problem).toBe('dutyUnknown')
  expect((await ask('giang', 'PUT', path, { ...handedIn, doneOn: '2026-12-02' })).body.field).toBe('doneOn')
  expect((await ask('giang', 'PUT', path, { ...handedIn, doneOn: '2026-02-30' })).body.field).toBe('doneOn')
  expect((await ask('giang', 'DELETE', path)).body.problem).toBe('dutyUnknown')
  expect((await ask('dung', 'PUT', path, handedIn)).status).toBe(403)
})

test('the report of the year is due on 5 December; once noted it is done, under its number; a slip is taken back', async () => {
  const { ask, world } = await openOffice('2026-11-29')
  const found = async () =>
    (await ask('giang', 'GET', '/duties')).body.duties.find((one: { id: string }) => one.id === 'reform-year')
  expect(await found()).toMatchObject({ period: '2026-KBC', due: '2026-12-05', document: 'reform', done: null })
  await ask('giang', 'PUT', path, { ...handedIn, doneOn: '2026-11-28' })
  expect((await found()).done).toEqual({ on: '2026-11-28', number: '125/BC-UBND', isNoted: true })
  expect((await ask('giang', 'PUT', path, { ...handedIn, doneOn: '2026-11-28' })).body.problem).toBe('dutyUnknown')
  await ask('giang', 'DELETE', path)
  expect((await found()).done).toBeNull()
  await ask('giang', 'PUT', path, { ...handedIn, doneOn: '2026-11-28' })
  expect(await unlogged(world.db)).toEqual([])
  await world.db.run(sql`delete from duties_done`)
  expect(await unlogged(world.db)).toEqual([{ kind: 'duty', id: 'reform-year 2026-KBC' }])
})

test('every duty of the ward is about a period there is, on a day of the calendar, and says where its date comes from', () => {
  for (const day of ['2026-01-20', '2026-03-01', '2026-06-01', '2026-09-01', '2026-12-01', '2028-02-20'])
    for (const { period, due } of dutiesAround(duties, day)) {
      expect([period, parsePeriod(period) !== undefined]).toEqual([period, true])
      expect(new Date(due).toISOString().slice(0, 10)).toBe(due)
    }
  expect(duties.filter(({ source }) => !source.includes('chờ phường xác nhận'))).toEqual([])
})

test('the monthly figures of index 766 are done once they are written down, without being noted twice', async () => {
  const { ask } = await openOffice('2026-11-07')
  const found = async () =>
    (await ask('giang', 'GET', '/duties')).body.duties.find((one: { id: string }) => one.id === 'index-766-11')
  expect((await found()).done).toBeNull()
  const snapshot = {
    ...{ takenOn: '2026-11-06', takenAt: '09:00', month: '2026-10', onTime: 0.99, handled: 0.98, procedures: 0.97 },
    points: 17.6,
    source: 'https://dichvucong.gov.vn',
  }
  const written = await ask('giang', 'POST', '/outside-figures/snapshots', snapshot)
  expect(written.status).toBe(201)
  expect((await found()).done).toEqual({ on: '2026-11-06', number: '', isNoted: false })
})
