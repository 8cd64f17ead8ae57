import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { commander } from '../../server/access/actor.ts'
import { createTouchpoint, retire } from '../../server/acts/touchpoints/touchpoint.ts'
import { personWith, programWith, secret, units } from '../access/two-units.ts'
import { openApp } from '../world.ts'
import { atTheDesk } from './at-the-desk.ts'

/** The desk, and what an auditor reads of the log. */
async function aWard() {
  const desk = await atTheDesk()
  const read = async (query = '') => (await desk.ask('GET', `/log${query}`)).body
  const acts = async (query = '') => (await read(query)).lines.map(({ act }: { act: string }) => act)
  return { ...desk, read, acts }
}

test.each([
  'from=2026-13-01',
  'to=gestern',
  'page=0',
  'page=x',
  'head=7',
  `head=1:${'x'.repeat(64)}`,
  'from=2026-02-31',
])('a filter that cannot be read is named, and nothing is guessed: %s', async (query) => {
  const { ask } = await aWard()
  const { status, body } = await ask('GET', `/log?${query}`)
  expect([status, body.problem]).toEqual([400, 'malformed'])
  expect(body.message).toContain(query.split('=')[0])
})

test('only leaders and auditors of the whole ward read it; neither a manager, an administrator nor any key', async () => {
  const { app, world } = await openApp({ secret })
  const status = async (headers: Record<string, string>) => (await app.request('/api/v1/log', { headers })).status
  for (const [role, expected] of [
    ['leader', 200],
    ['auditor', 200],
    ['manager', 403],
    ['admin', 403],
    ['clerk', 403],
    ['unit-head', 403],
  ] as const)
    expect([role, await status(await personWith(world, `a-${role}`, [{ role, unit: '' }]))]).toEqual([role, expected])
  const ofUnit = await personWith(world, 'unit-auditor', [{ role: 'auditor', unit: units.own.unit }])
  expect(await status(ofUnit)).toBe(403)
  expect(await status(await programWith(world, 'figures'))).toBe(401)
  expect(await status({})).toBe(401)
})

test('each line says who, by which role and way, what, to what, why, and more where it is kept, in words', async () => {
  const { people, leaveOut, read } = await aWard()
  const [response] = await people(1)
  await leaveOut(response)
  const [confirmed, , , proposed] = (await read()).lines
  expect(confirmed).toMatchObject({
    ...{ person: 'Người lanh-dao', role: 'lãnh đạo phường', via: 'trang quản lý', act: 'loại phiếu' },
    ...{ subjectKind: 'phiếu', subject: response, reason: 'Cán bộ bấm thử khi lắp máy' },
  })
  expect(confirmed.details).toContainEqual({ name: 'người đề nghị', before: null, after: 'Nguyễn Thị Lan' })
  expect(confirmed.details).toContainEqual({
    ...{ name: 'lý do theo danh sách', before: null },
    after: 'Phiếu bấm thử khi lắp đặt, kiểm tra máy hoặc mã QR',
  })
  expect(proposed).toMatchObject({ person: 'Nguyễn Thị Lan', act: 'đề nghị loại phiếu', subjectKind: 'đề nghị' })
})

test('a publication is told by its period, a role and a day as they are read', async () => {
  const { people, publish, read, db } = await aWard()
  await people(20)
  await publish('2026-Q3')
  const [published] = (await read('?act=period-published')).lines
  expect(published).toMatchObject({ subjectKind: 'bản công bố', subject: 'Quý III/2026, lần 1' })
  const [invited] = (await read('?act=invited')).lines
  expect(invited.subject).toBe('lãnh đạo phường')
  await db.run(sql`drop trigger log_keeps_lines`)
  await db.run(sql`update log set subject_kind = 'day', subject = '2026-10-04' where n = 1`)
  expect((await read()).lines.at(-1)).toMatchObject({ subjectKind: 'ngày', subject: '04/10/2026' })
})

test('what was changed is told as it was before and as it is since', async () => {
  const { ask, read } = await aWard()
  const { code } = (await ask('POST', '/touchpoints', { area: 'ho-tich' })).body
  const { id } = (await ask('POST', '/kiosks', { touchpoint: code, pin: '402917', name: 'Máy 1' })).body
  await ask('PUT', `/kiosks/${id}`, { name: 'Máy quầy 3', pin: '517204' })
  const [line] = (await read(`?subject=${id}`)).lines
  expect(line.details).toEqual([
    { name: 'tên', before: 'Máy 1', after: 'Máy quầy 3' },
    { name: 'mã PIN', before: null, after: 'đã đổi' },
  ])
  expect(JSON.stringify(await read())).not.toMatch(/402917|517204/)
})

test('it is narrowed by days of Hà Nội, person, act, subject and unit, each by itself and together', async () => {
  const { ask, acts, read, clock, world } = await aWard()
  await ask('POST', '/touchpoints', { area: 'ho-tich' })
  const now = clock.now
  clock.now = Date.parse('2026-10-06T00:30:00+07:00')
  const { code } = await createTouchpoint(world, { area: 'dat-dai' }, commander('đất đai'))
  await retire(world, code, commander('đất đai'))
  await createTouchpoint(world, { area: 'ho-tich' }, commander('touchpoint add'))
  clock.now = now
  expect(await acts('?from=2026-10-06')).toEqual(['tạo điểm khảo sát', 'ngừng điểm khảo sát', 'tạo điểm khảo sát'])
  expect(await acts('?to=2026-10-05&act=touchpoint-made')).toHaveLength(1)
  expect(await acts('?act=touchpoint-retired')).toEqual(['ngừng điểm khảo sát'])
  expect(await acts(`?subject=${code.toUpperCase()}`)).toEqual(['ngừng điểm khảo sát', 'tạo điểm khảo sát'])
  expect(await acts(`?unit=${units.other.unit}`)).toEqual(['ngừng điểm khảo sát', 'tạo điểm khảo sát'])
  expect(await acts('?by=touchpoint%20add')).toEqual(['tạo điểm khảo sát'])
  expect(await acts(`?by=touchpoint%20add&unit=${units.other.unit}`)).toEqual([])
  expect((await read('?subject=%25')).total).toBe(0)
})

test('page after page holds every line once, the latest first', async () => {
  const { ask, read } = await aWard()
  for (let i = 0; i < 40; i++) await ask('POST', '/touchpoints', { area: 'ho-tich' })
  const [first, second] = [await read(), await read('?page=2')]
  expect([first.pages, first.lines.length, first.total]).toEqual([2, 25, 25 + second.lines.length])
  const numbers = [...first.lines, ...second.lines].map(({ n }: { n: number }) => n)
  expect(numbers).toEqual(Array.from({ length: first.total }, (_, i) => first.total - i))
  expect((await read('?page=3')).lines).toEqual([])
})

test('its head is shown, holds while lines are added, and is not that of a log written anew', async () => {
  const { ask, read, db } = await aWard()
  const { head } = await read()
  await ask('POST', '/touchpoints', { area: 'ho-tich' })
  const kept = `${head.n}:${head.hash}`
  expect((await read(`?head=${kept}`)).check).toEqual({ n: head.n, isSame: true })
  expect((await read(`?head=${head.n}:${head.hash.toUpperCase()}`)).check.isSame).toBe(true)
  expect((await read(`?head=999999:${head.hash}`)).check.isSame).toBe(false)
  await db.run(sql`drop trigger log_keeps_lines`)
  await db.run(sql`update log set hash = ${'0'.repeat(63)} || '1' where n = ${head.n}`)
  expect((await read(`?head=${kept}`)).check).toEqual({ n: head.n, isSame: false })
})

test('nothing that citizens said or gave is in it: what has no name in the list is not told', async () => {
  const { db, read } = await aWard()
  await db.run(sql`drop trigger log_details_keep`)
  await db.run(sql`update log_details set detail = '{"words":"zq9said","contact":"0987654321","about":"phiếu"}'`)
  const text = JSON.stringify(await read())
  expect(text).toContain('phiếu')
  expect(text).not.toMatch(/zq9said|0987654321/)
})
