import { describe, expect, test } from 'vitest'
import { findUnlogged } from '../../db/queries/unlogged.ts'
import { offeredReports } from '../../server/reports/list.ts'
import { atTheDesk } from '../routes/at-the-desk.ts'

const snapshot = {
  ...{ takenOn: '2026-09-06', takenAt: '09:00', month: '2026-08', source: 'dichvucong.gov.vn' },
  ...{ onTime: 0.9998, handled: 0.99, procedures: 0.9393, points: 17.94 },
}
const sipas = {
  ...{ publisher: 'city', year: 2025, scope: 'ward', value: 0.8712 },
  ...{ document: '120/BC-UBND', issuedOn: '2026-05-30', source: 'hanoi.gov.vn' },
}

describe('what cannot be is refused by its field, and nothing is stored', () => {
  test.each([
    ['takenOn', { takenOn: '2026-10-06' }],
    ['takenOn', { takenOn: '2026-02-30' }],
    ['takenAt', { takenAt: '24:00' }],
    ['month', { month: '2026-10' }],
    ['month', { month: '2026-13' }],
    ['onTime', { onTime: 1.01 }],
    ['handled', { handled: -0.01 }],
    ['procedures', { procedures: 93.93 }],
    ['points', { points: 18.01 }],
    ['source', { source: '  ' }],
  ])('of a snapshot: %s', async (field, wrong) => {
    const { ask } = await atTheDesk()
    const { status, body } = await ask('POST', '/outside-figures/snapshots', { ...snapshot, ...wrong })
    expect([status, body.field]).toEqual([422, field])
    expect((await ask('GET', '/outside-figures')).body.snapshots).toEqual([])
  })

  test.each([
    ['year', { year: 2027 }],
    ['value', { value: 87.12 }],
    ['value', { value: 0 }],
    ['document', { document: '' }],
    ['issuedOn', { issuedOn: '2024-12-31' }],
    ['issuedOn', { issuedOn: '2026-10-06' }],
    ['source', { source: 'x' }],
  ])('of an index: %s', async (field, wrong) => {
    const { ask } = await atTheDesk()
    const { status, body } = await ask('POST', '/outside-figures/sipas', { ...sipas, ...wrong })
    expect([status, body.field]).toEqual([422, field])
    expect((await ask('GET', '/outside-figures')).body.sipas).toEqual([])
  })

  test('twice the same moment, or the same index, is one to be corrected', async () => {
    const { ask } = await atTheDesk()
    await ask('POST', '/outside-figures/snapshots', snapshot)
    await ask('POST', '/outside-figures/sipas', sipas)
    expect((await ask('POST', '/outside-figures/snapshots', snapshot)).body.field).toBe('takenOn')
    expect((await ask('POST', '/outside-figures/sipas', sipas)).body.field).toBe('year')
  })
})

test('a snapshot is corrected with before and after in the log, and withdrawn for good', async () => {
  const { ask, db } = await atTheDesk()
  const { id } = (await ask('POST', '/outside-figures/snapshots', snapshot)).body
  const path = `/outside-figures/snapshots/${id}`
  expect((await ask('PUT', path, { ...snapshot, handled: 0.9 })).status).toBe(200)
  expect((await ask('GET', '/outside-figures')).body.snapshots).toMatchObject([{ ...snapshot, handled: 0.9 }])
  const [line] = (await ask('GET', '/log')).body.lines
  expect(line).toMatchObject({ act: 'ghi số liệu cấp trên công bố', subjectKind: 'số liệu cấp trên' })
  expect(line.details).toEqual([
    { name: 'giá trị', before: '99,98%, 99%, 93,93%, 17,94', after: '99,98%, 90%, 93,93%, 17,94' },
  ])
  expect((await ask('DELETE', path)).status).toBe(200)
  expect((await ask('GET', '/outside-figures')).body.snapshots).toEqual([])
  expect((await ask('PUT', path, snapshot)).body.problem).toBe('outsideFigureUnknown')
  expect((await ask('DELETE', path)).body.problem).toBe('outsideFigureUnknown')
  expect(await findUnlogged(db)).toEqual([])
})

test('one that is written into the database by hand is found by verify', async () => {
  const { ask, db } = await atTheDesk()
  const { id } = (await ask('POST', '/outside-figures/sipas', sipas)).body
  await db.$client.execute(`update official_sipas set withdrawn_at = 1`)
  expect(await findUnlogged(db)).toEqual([{ kind: 'outside figure', id }])
})

test('no report, no figure and nothing that is to be published changes when they are entered', async () => {
  const { ask, people } = await atTheDesk()
  await people(40)
  await people(7, { pattern: '111110', overall: 1 })
  const all = async () => {
    const paths = [
      ...offeredReports.map((one) => `/figures/${one.id}?period=2026-Q3`),
      ...['area', 'target'].map((by) => `/figures?period=2026-Q3&by=${by}`),
      ...['/figures/history?through=2026-Q4', '/figures/courses?through=2026-Q4', '/publications'],
    ]
    const found = await Promise.all(paths.map(async (path) => [path, await ask('GET', path)] as const))
    return found.map(([path, { status, body }]) => [path, status, { ...body, requestId: '' }] as const)
  }
  const before = await all()
  expect(before.filter(([, status]) => status === 200).length).toBeGreaterThan(8)
  expect(JSON.stringify(before)).toMatch(/"share":0\.8/)
  const proposed = await ask('POST', '/publications', { period: '2026-Q3', cause: 'regular' })
  const look = async () => (await ask('GET', `/proposals/${proposed.body.proposal}`)).body.look
  const seen = await look()
  await ask('POST', '/outside-figures/snapshots', snapshot)
  await ask('POST', '/outside-figures/sipas', { ...sipas, value: 0.11 })
  expect(await all()).toEqual(before)
  expect(await look()).toEqual(seen)
  expect(seen.seen).toMatch(/^[0-9a-f]{64}$/)
})
