import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Role } from '../../db/queries/staff.ts'
import { personWith, secret } from '../access/two-units.ts'
import { jsonBody, openApp } from '../world.ts'

const request = { kind: 'delete', way: 'post', receivedOn: '2026-10-02', reference: '12/yc-dlcn' }
const outcome = { on: '2026-10-05', outcome: 'done', words: 'Đã xóa thông tin liên hệ theo mã biên nhận' }

/** The desk on Monday 5 October 2026, and people of these roles at it. */
async function aDesk() {
  const opened = await openApp({ secret })
  const as = async (role: Role) => {
    const cookie = await personWith(opened.world, role, [{ role, unit: '' }])
    return async (method: string, path = '', body?: unknown) => {
      const sent = jsonBody(body, { ...cookie, Origin: 'http://localhost', 'Accept-Language': 'vi' })
      const { body: _, ...bare } = sent
      const address = `/api/v1/requests${path}`
      const res = await opened.app.request(address, { ...(body === undefined ? bare : sent), method })
      return { status: res.status, ...(await res.json()) }
    }
  }
  return { ...opened, as }
}

test('a request is written down with what is due when, answered, done with, and each step has its line in the log', async () => {
  const { as, world, clock } = await aDesk()
  const manager = await as('manager')
  const { id, status } = await manager('POST', '', request)
  expect(status).toBe(201)
  expect(await manager('GET')).toMatchObject({
    today: '2026-10-05',
    source: expect.stringContaining('chờ phường xác nhận'),
    requests: [
      // Two working days after a Friday, and twenty days.
      { id, reference: '12/YC-DLCN', kind: 'delete', answerDue: '2026-10-06', doneDue: '2026-10-22', answeredOn: null },
    ],
  })
  expect(await manager('POST', `/${id}/answer`, { on: '2026-10-05' })).toMatchObject({ status: 200 })
  expect(await manager('POST', `/${id}/answer`, { on: '2026-10-05' })).toMatchObject({ problem: 'dataRequestMoved' })
  clock.now += 86_400_000
  expect(await manager('POST', `/${id}/closure`, { ...outcome, on: '2026-10-06' })).toMatchObject({ status: 200 })
  expect(await manager('GET')).toMatchObject({
    requests: [{ answeredOn: '2026-10-05', doneOn: '2026-10-06', outcome: 'done', by: 'Người manager' }],
  })
  const acts = await world.db.all<{ act: string }>(sql`select act from log where subject = ${id} order by n`)
  expect(acts.map(({ act }) => act)).toEqual([
    ...['data-request-entered', 'data-request-answered', 'data-request-closed'],
  ])
})

test('done at once is answered at once; done by mistake is opened again, and then done again', async () => {
  const { as } = await aDesk()
  const admin = await as('admin')
  const { id } = await admin('POST', '', request)
  await admin('POST', `/${id}/closure`, outcome)
  expect(await admin('POST', `/${id}/closure`, outcome)).toMatchObject({ status: 409, problem: 'dataRequestMoved' })
  expect(await admin('DELETE', `/${id}/closure`)).toMatchObject({ status: 200 })
  expect(await admin('DELETE', `/${id}/closure`)).toMatchObject({ status: 409 })
  expect(await admin('GET')).toMatchObject({ requests: [{ answeredOn: '2026-10-05', doneOn: null, outcome: null }] })
  expect(await admin('POST', `/${id}/closure`, { ...outcome, outcome: 'mistaken' })).toMatchObject({ status: 200 })
})

describe('what may not stand in the register is told at its field, and nothing is kept', () => {
  test.each([
    ['a day that has not come', { receivedOn: '2026-10-06' }, 'receivedOn'],
    ['a day there is none of', { receivedOn: '2026-02-30' }, 'receivedOn'],
    ['words for a day', { receivedOn: 'hôm qua' }, 'receivedOn'],
    ['a name for a reference', { reference: 'Nguyễn Văn An' }, 'reference'],
    ['a name without marks', { reference: 'NGUYEN-VAN-AN' }, 'reference'],
    ['a telephone number', { reference: '0912.345.678' }, 'reference'],
    ['an identity number', { reference: '001088012345' }, 'reference'],
    ['an address', { reference: 'an@example.vn1' }, 'reference'],
    ['no reference', { reference: '  ' }, 'reference'],
  ])('%s', async (_, changed, field) => {
    const { as, world } = await aDesk()
    const manager = await as('manager')
    expect(await manager('POST', '', { ...request, ...changed })).toMatchObject({ status: 422, field })
    expect(await world.db.all(sql`select * from data_requests`)).toEqual([])
  })

  test.each([
    ['a day before it came', { on: '2026-10-01' }, 'on'],
    ['a day that has not come', { on: '2026-10-06' }, 'on'],
    ['too few words', { words: 'xong' }, 'words'],
    ['a telephone number in the words', { words: 'Đã gọi lại số 0912345678 để báo' }, 'words'],
    ['a name in the words', { words: 'Đã gửi bản sao cho ông Nguyễn Văn An' }, 'words'],
  ])('%s', async (_, changed, field) => {
    const { as } = await aDesk()
    const manager = await as('manager')
    const { id } = await manager('POST', '', request)
    const refused = await manager('POST', `/${id}/closure`, { ...outcome, ...changed })
    expect(refused).toMatchObject({ status: 422, field })
    expect(await manager('GET')).toMatchObject({ requests: [{ doneOn: null }] })
  })

  test('the same reference a second time, also in small letters; and a request there is none of', async () => {
    const { as } = await aDesk()
    const manager = await as('manager')
    await manager('POST', '', request)
    const again = await manager('POST', '', { ...request, kind: 'view', reference: ' 12/Yc-Dlcn ' })
    expect(again).toMatchObject({ status: 409, problem: 'dataRequestKnown' })
    expect(await manager('POST', '/x/closure', outcome)).toMatchObject({ status: 404, problem: 'dataRequestUnknown' })
    expect(await manager('DELETE', '/x/closure')).toMatchObject({ status: 404 })
  })
})

test('a leader and an auditor read it and change nothing; a clerk does not read it', async () => {
  const { as } = await aDesk()
  await (await as('manager'))('POST', '', request)
  for (const role of ['leader', 'auditor'] as const) {
    const ask = await as(role)
    expect(await ask('GET')).toMatchObject({ status: 200, requests: [{ reference: '12/YC-DLCN' }] })
    expect(await ask('POST', '', { ...request, reference: '13' })).toMatchObject({ status: 403 })
  }
  expect(await (await as('clerk'))('GET')).toMatchObject({ status: 403 })
})

test('before Tết two working days end after it', async () => {
  const { as, clock } = await aDesk()
  clock.now = Date.parse('2027-02-04T10:00:00+07:00')
  const manager = await as('manager')
  await manager('POST', '', { ...request, kind: 'other', receivedOn: '2027-02-04' })
  expect(await manager('GET')).toMatchObject({ requests: [{ answerDue: '2027-02-12', doneDue: null }] })
})
