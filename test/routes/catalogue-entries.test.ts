import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { atTheDesk } from './at-the-desk.ts'

const procedure = {
  ...{ name: 'Đăng ký khai sinh', area: 'ho-tich', unit: 'van-phong-hdnd-va-ubnd' },
  ...{ timeLimit: '01 ngày làm việc', doubtful: false, retired: false },
}
const area = { name: 'Hộ tịch', nameEn: 'Civil status', unit: 'van-phong-hdnd-va-ubnd', group: '', retired: false }
const unit = { name: 'Văn phòng', nameEn: 'Office', kind: 'office', retired: false }

/** The desk, what of an entry is stored, and changing one as it was just looked at. */
async function desk() {
  const opened = await atTheDesk()
  const entry = async (kind: string, id: string) =>
    (await opened.ask('GET', '/catalogue')).body[kind].find(
      (one: Record<string, string>) => (one.code ?? one.id) === id,
    )
  async function put(path: string, body: object) {
    const [, kind = '', id = ''] = path.split('/')
    const found = await entry(kind, id)
    const before = found && {
      ...Object.fromEntries(Object.keys(body).map((field) => [field, found[field]])),
      retired: found.retiredAt !== null,
    }
    return opened.ask('PUT', `/catalogue${encodeURI(path)}`, { ...body, before: before ?? null })
  }
  return { ...opened, entry, put }
}

describe('a wrong entry is refused by the field that will not do, and nothing changes', () => {
  test.each([
    ['code', '/procedures/khai-sinh', procedure],
    ['name', '/procedures/1.001193', { ...procedure, name: '  ' }],
    ['area', '/procedures/1.001193', { ...procedure, area: 'cap-phep-bay' }],
    ['unit', '/procedures/1.001193', { ...procedure, unit: '' }],
    ['id', '/areas/Hộ tịch', area],
    ['unit', '/areas/ho-tich', { ...area, unit: 'so-noi-vu' }],
    ['id', '/units/-x', unit],
    ['name', '/units/mot-cua', { ...unit, name: '' }],
  ])('%s at %s', async (field, path, body) => {
    const { ask, put } = await desk()
    const before = (await ask('GET', '/catalogue')).body
    const { status, body: said } = await put(path, body)
    expect([status, said]).toEqual([422, expect.objectContaining({ problem: 'fieldRefused', field })])
    expect((await ask('GET', '/catalogue')).body).toEqual(before)
  })

  test.each([
    ...[{ ...area, group: 'sport' }, { ...area, retired: 'no' }, { ...area, extra: 1 }, {}].map((one) => ({
      ...{ ...one, before: null },
    })),
    area,
    { ...area, before: { name: 'Hộ tịch' } },
  ])('another shape (%#)', async (body) => {
    const { ask } = await desk()
    expect((await ask('PUT', '/catalogue/areas/ho-tich', body)).body).toMatchObject({ problem: 'malformed' })
  })
})

test('a unit or area on which something in use rests cannot be retired, and the reader is told what does', async () => {
  const { put, entry } = await desk()
  for (const [path, body] of [
    ['/areas/ho-tich', area],
    ['/units/van-phong-hdnd-va-ubnd', unit],
  ] as const) {
    const { status, body: said } = await put(path, { ...body, retired: true })
    expect([status, said.field]).toEqual([422, 'retired'])
    expect(said.message).toMatch(/còn .*\d+ thủ tục đang dùng/)
  }
  expect((await entry('areas', 'ho-tich')).retiredAt).toBeNull()
})

test('a procedure is renamed, retired and taken back, each with its line; the same again leaves none', async () => {
  const { ask, put, db, entry } = await desk()
  const path = '/procedures/1.001193'
  expect((await put(path, { ...procedure, name: 'Khai sinh' })).body).toEqual({ changed: true })
  expect((await put(path, { ...procedure, name: 'Khai sinh' })).body).toEqual({ changed: false })
  await put(path, { ...procedure, retired: true })
  const { retiredAt } = await entry('procedures', '1.001193')
  expect(retiredAt).toBeGreaterThan(0)
  await put(path, procedure)
  expect(await entry('procedures', '1.001193')).toMatchObject({ name: 'Đăng ký khai sinh', retiredAt: null })
  expect(await db.all(sql`select n from log where act = 'catalogue-changed'`)).toHaveLength(3)
  const [newest] = (await ask('GET', '/log?act=catalogue-changed')).body.lines
  expect(newest).toMatchObject({
    subjectKind: 'thủ tục',
    details: [{ name: 'tình trạng', before: 'ngừng dùng', after: 'đang dùng' }],
  })
})

test('what somebody else changed since it was looked at is not taken back, and a code is not given twice', async () => {
  const { ask, put, entry, db } = await desk()
  const path = '/catalogue/procedures/1.001193'
  const seen = await entry('procedures', '1.001193')
  const before = { ...Object.fromEntries(Object.keys(procedure).map((field) => [field, seen[field]])), retired: false }
  await put('/procedures/1.001193', { ...procedure, name: 'Khai sinh' })
  const late = await ask('PUT', path, { ...before, retired: true, before })
  expect([late.status, late.body.problem]).toEqual([409, 'entryChanged'])
  expect((await ask('PUT', path, { ...procedure, before: null })).body.problem).toBe('entryChanged')
  expect(await entry('procedures', '1.001193')).toMatchObject({ name: 'Khai sinh', retiredAt: null })
  expect(await db.all(sql`select n from log where act = 'catalogue-changed'`)).toHaveLength(1)
})

test('a new area comes into the catalogue and can be chosen for a touchpoint', async () => {
  const { ask, put } = await desk()
  await put('/areas/thu-y', { ...area, name: 'Thú y phường' })
  const { status } = await ask('POST', '/touchpoints', { area: 'thu-y', channel: 'desk' })
  expect(status).toBe(201)
})

describe('a whole list is sent as a file', () => {
  async function sending() {
    const opened = await desk()
    const { app, cookie } = opened
    const send = async (content: string, saw = '') => {
      const query = new URLSearchParams({ name: 'danh-muc.csv', ...(saw && { saw }) })
      const headers = { Cookie: cookie, 'Content-Type': 'application/octet-stream', 'Accept-Language': 'vi' }
      const res = await app.request(`/api/v1/catalogue/file?${query}`, { method: 'POST', headers, body: content })
      return { status: res.status, body: await res.json() }
    }
    return { ...opened, send }
  }
  const header = 'id;name;unit;group;name_en'
  const listed = (rows: readonly { id: string; name: string; unit: string; group: string; nameEn: string }[]) =>
    [header, ...rows.map(({ id, name, unit, group, nameEn }) => [id, name, unit, group, nameEn].join(';'))].join('\n')

  test('what leaves out an area whose procedures are in use is refused, naming it', async () => {
    const { ask, send } = await sending()
    const { areas } = (await ask('GET', '/catalogue')).body
    const { status, body } = await send(listed(areas.filter(({ id }: { id: string }) => id !== 'ho-tich')))
    expect([status, body.changeCount, body.faults[0]]).toEqual([
      200,
      0,
      expect.objectContaining({ line: 0, reason: expect.stringMatching(/lĩnh vực ho-tich: còn \d+ thủ tục/) }),
    ])
  })

  test('a wrong row is named by its place', async () => {
    const { send } = await sending()
    const { body } = await send(`${header}\nthu-y;Thú y;khong-co;;`)
    expect(body.faults).toMatchObject([{ line: 2, column: 'unit' }])
  })

  test('what it is is looked at first and stored only as it was seen', async () => {
    const { ask, put, send, entry } = await sending()
    const { areas } = (await ask('GET', '/catalogue')).body
    const file = listed([
      ...areas.map((one: typeof area & { id: string }) => (one.id === 'y-te' ? { ...one, name: 'Y tế phường' } : one)),
      { id: 'thu-moi', name: 'Việc mới', unit: 'mot-cua', group: '', nameEn: 'New' },
    ])
    const { body } = await send(file)
    expect([body.kind, body.added, body.changed, body.retired, body.saved]).toEqual(['areas', 1, 1, 0, 0])
    expect(body.changes).toContainEqual(
      expect.objectContaining({ id: 'y-te', fields: [{ field: 'name', before: 'Y tế', after: 'Y tế phường' }] }),
    )
    expect((await entry('areas', 'y-te')).name).toBe('Y tế')
    await put('/areas/y-te', { ...area, name: 'Y', unit: 'tram-y-te', group: 'health' })
    expect((await send(file, body.saw)).body.problem).toBe('previewOutdated')
    const again = (await send(file)).body
    expect((await send(file, again.saw)).status).toBe(201)
    expect((await entry('areas', 'y-te')).name).toBe('Y tế phường')
  })

  test('what is no such list is refused in a sentence that says which columns there are', async () => {
    const { send } = await sending()
    const { status, body } = await send('a;b\n1;2')
    expect([status, body.field, body.message]).toEqual([422, 'file', expect.stringContaining('tên các cột')])
  })
})
