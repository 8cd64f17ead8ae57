import { describe, expect, test } from 'vitest'
import { isOfQuarter, untilSaid } from '../../client/desk/disclosures.ts'
import { findUnlogged } from '../../db/queries/unlogged.ts'
import { atTheDesk } from '../routes/at-the-desk.ts'

const posted = { what: 'Thông báo kết quả quý III', place: 'Bảng tin trụ sở', since: '2026-09-01' }

describe('what is entered wrongly is refused by its field', () => {
  test.each([
    ['what', { what: ' x ' }],
    ['place', { place: '' }],
    ['since', { since: '2026-10-06' }],
    ['since', { since: 'hôm qua' }],
  ])('%s', async (field, wrong) => {
    const { ask } = await atTheDesk()
    const { status, body } = await ask('POST', '/disclosures', { ...posted, ...wrong })
    expect([status, body.field]).toEqual([422, field])
    expect((await ask('GET', '/disclosures')).body.entries).toEqual([])
  })
})

test('what is taken down before thirty days asks why; after them it does not', async () => {
  const { ask, db } = await atTheDesk()
  const enter = async (since: string) => (await ask('POST', '/disclosures', { ...posted, since })).body.id
  const end = (id: string, until: string, reason?: string) => ask('POST', `/disclosures/${id}/end`, { until, reason })
  const [early, whole] = [await enter('2026-09-20'), await enter('2026-09-01')]
  expect((await end(early, '2026-09-19')).body.field).toBe('until')
  expect((await end(early, '2026-10-06')).body.field).toBe('until')
  const refused = await end(early, '2026-10-05')
  expect([refused.body.field, refused.body.message]).toEqual([
    'reason',
    expect.stringContaining('Mới niêm yết 16 ngày'),
  ])
  expect((await end(early, '2026-10-05', 'Bảng tin bị mưa hỏng, đã dán lại bản khác')).status).toBe(200)
  expect((await end(whole, '2026-09-29')).body.field).toBe('reason')
  expect((await end(whole, '2026-09-30')).status).toBe(200)
  expect((await end(whole, '2026-10-01')).body.problem).toBe('disclosureUnknown')
  expect((await ask('GET', '/disclosures')).body.entries).toMatchObject([
    { id: whole, until: '2026-09-30', reason: '', by: 'Nguyễn Thị Lan' },
    { id: early, until: '2026-10-05', reason: 'Bảng tin bị mưa hỏng, đã dán lại bản khác' },
  ])
  expect(await findUnlogged(db)).toEqual([])
})

test('publications enter by themselves, and one that another revision replaced says so', async () => {
  const { ask, people, publish, clock, db } = await atTheDesk()
  await people(30)
  await publish('2026-Q3')
  await people(10)
  clock.now += 20 * 3_600_000
  await db.$client.execute('update sessions set expires_at = expires_at * 2')
  await publish('2026-Q3')
  expect((await ask('GET', '/disclosures')).body.entries).toMatchObject([
    { id: null, since: '2026-10-05', until: '2026-10-06', place: '/ket-qua?ky=2026-Q3', by: 'Người lanh-dao' },
    { id: null, what: 'Kết quả đo lường mức độ hài lòng quý III/2026, lần 2', since: '2026-10-06', until: null },
  ])
})

test('an entry made by mistake is taken out, and stands in the log', async () => {
  const { ask, db } = await atTheDesk()
  const { id } = (await ask('POST', '/disclosures', posted)).body
  expect((await ask('DELETE', `/disclosures/${id}`)).status).toBe(200)
  expect((await ask('DELETE', `/disclosures/${id}`)).body.problem).toBe('disclosureUnknown')
  expect((await ask('GET', '/disclosures')).body.entries).toEqual([])
  expect(await findUnlogged(db)).toEqual([])
  await db.$client.execute('update disclosures set withdrawn_at = null')
  expect(await findUnlogged(db)).toEqual([{ kind: 'disclosure', id }])
})

test('a quarter has what began in it and what was still posted; a publication only its own quarter', () => {
  const quarter = { from: '2026-10-01', to: '2026-12-31' }
  const entry = (id: string | null, since: string, until: string | null) => isOfQuarter({ id, since, until }, quarter)
  expect(entry('a', '2026-09-01', '2026-09-30')).toBe(false)
  expect(entry('a', '2026-09-01', '2026-10-01')).toBe(true)
  expect(entry('a', '2026-09-01', null)).toBe(true)
  expect(entry('a', '2027-01-01', null)).toBe(false)
  expect(entry(null, '2026-09-01', null)).toBe(false)
  expect(entry(null, '2026-12-31', null)).toBe(true)
})

test('how long something was there is said in days, the first and the last counted', () => {
  const one = { since: '2026-11-01', reason: '' }
  expect(untilSaid({ ...one, until: null }, '2026-11-01')).toBe('đang công khai (1 ngày)')
  expect(untilSaid({ ...one, until: '2026-11-30' }, '2026-12-20')).toBe('30/11/2026 (30 ngày)')
})
