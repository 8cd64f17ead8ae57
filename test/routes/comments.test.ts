import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Response } from '../../db/queries/responses.ts'
import type { Role } from '../../db/queries/staff.ts'
import { personWith, secret, units } from '../access/two-units.ts'
import { atTheDesk } from './at-the-desk.ts'

const day = Date.parse('2026-10-05T09:00:00+07:00')
type Row = { id: string; mark: string | null; pieces: { text: string; part?: number; found?: true; state?: string }[] }

/** A ward where people wrote yesterday, and Lan, who is manager and leader, reads today. */
async function aWard(...written: (string | [string, Partial<Response>])[]) {
  const desk = await atTheDesk()
  // Her session would be over on another day.
  await desk.db.run(sql`update sessions set expires_at = expires_at * 2`)
  const filling: string[] = Array(Math.max(0, 3 - written.length)).fill('Bình thường thôi')
  for (const one of [...written, ...filling]) {
    const [comment, changes] = typeof one === 'string' ? [one, {}] : one
    await desk.people(1, { comment, touchpoint: 'aaaaaa', answeredAt: day, receivedAt: day, ...changes })
  }
  desk.clock.now = Date.parse('2026-10-06T10:00:00+07:00')
  const rows = async (query = ''): Promise<Row[]> => (await desk.ask('GET', `/comments${query}`)).body.rows
  const texts = async (query = '') => (await rows(query)).map(said)
  const search = (typed: string) => texts(`?q=${encodeURIComponent(typed)}`)
  return { ...desk, rows, texts, search }
}
const said = ({ pieces }: Row) => pieces.map(({ text }) => text).join('')
const rowOf = (rows: readonly Row[], start: string) => rows.find((row) => said(row).startsWith(start)) as Row

describe('what is asked for wrongly', () => {
  test.each(['level=6', 'mark=done', 'stream=x', 'period=2026-13', 'page=0', `q=${'a'.repeat(201)}`])(
    'is named: %s',
    async (query) => {
      const { ask } = await aWard()
      const { status, body } = await ask('GET', `/comments?${query}`)
      expect([status, body.problem]).toEqual([400, 'malformed'])
      expect(body.message).toContain(query.split('=')[0])
    },
  )

  test('a theme, a comment, a part there is none of is not there', async () => {
    const { ask, rows } = await aWard('Gọi 0912345678')
    const { id } = rowOf(await rows(), 'Gọi')
    expect((await ask('GET', '/comments?theme=khong-co')).body.problem).toBe('themeUnknown')
    expect((await ask('PUT', '/comments/x/mark', { mark: 'read' })).body.problem).toBe('commentUnknown')
    expect((await ask('PUT', `/comments/${id}/parts/3`, { hidden: false })).body.problem).toBe('hiddenPartUnknown')
    expect((await ask('PUT', `/comments/${id}/parts/x`, { hidden: false })).body.problem).toBe('hiddenPartUnknown')
  })

  test('a comment nobody may read yet is as unknown as one there is none of, for every act', async () => {
    const { people, ask } = await aWard()
    const [id] = await people(1, { comment: 'Hôm nay', touchpoint: 'aaaaaa' })
    for (const [method, path, body] of [
      ['PUT', 'mark', { mark: 'read' }],
      ['PUT', 'parts/0', { hidden: true }],
      ['POST', 'whole', { reason: 'Kiểm tra theo đơn' }],
    ] as const)
      expect((await ask(method, `/comments/${id}/${path}`, body)).body.problem).toBe('commentUnknown')
  })
})

describe('search', () => {
  test('with marks finds those marks, without finds all, every word of several, and tells where', async () => {
    const { search, rows } = await aWard('Chờ lâu quá', 'Đi chợ lâu', 'Hoà nhã', 'Hòa giải')
    expect(await search('chợ')).toEqual(['Đi chợ lâu'])
    expect((await search('cho lau')).toSorted()).toEqual(['Chờ lâu quá', 'Đi chợ lâu'])
    expect((await search('hoà')).toSorted()).toEqual(['Hoà nhã', 'Hòa giải'])
    expect(await search('chờ giải')).toEqual([])
    expect(await search('%')).toEqual([])
    expect(await search('?!')).toEqual([])
    const [row] = await rows('?q=cho%20qu*')
    expect(row?.pieces.filter(({ found }) => found).map(({ text }) => text)).toEqual(['Chờ', 'quá'])
  })

  test('finds nothing of what is hidden, until a manager opens it', async () => {
    const { search, rows, ask } = await aWard('Chị Lan ở quầy 3 số 0912345678')
    for (const typed of ['0912345678', '0912*', 'Lan', 'lan']) expect([typed, await search(typed)]).toEqual([typed, []])
    expect(await search('điện thoại')).toEqual([])
    const { id, pieces } = rowOf(await rows(), 'Chị')
    const part = pieces.find(({ text }) => text.includes('tên người'))?.part
    await ask('PUT', `/comments/${id}/parts/${part}`, { hidden: false })
    expect(await search('Lan')).toEqual(['Chị Lan ở quầy 3 số ▇ [số điện thoại]'])
    await ask('PUT', `/comments/${id}/parts/${part}`, { hidden: true })
    expect(await search('Lan')).toEqual([])
  })
})

test('each filter narrows, all of them together too; the newest comes first, 20 a page', async () => {
  const { texts, ask, rows } = await aWard(
    ['Một', { overall: 1, stream: 'invited', touchpoint: 'aaaaaa' }],
    ['Hai', { overall: null, touchpoint: 'aaaaaa' }],
    ...Array.from({ length: 28 }, (_, i): [string, Partial<Response>] => [`Cũ ${i}`, { answeredAt: day - 86_400_000 }]),
  )
  for (const [query, expected] of [
    ['?level=1', ['Một']],
    ['?level=0', ['Hai']],
    ['?stream=invited', ['Một']],
    ['?unit=tram-y-te', []],
    ['?area=ho-tich&level=1&period=2026-10&mark=none', ['Một']],
    ['?period=2026-Q3', []],
  ] as const)
    expect([query, await texts(query)]).toEqual([query, expected])
  const first = await ask('GET', '/comments')
  expect(first.body).toMatchObject({ total: 30, page: 1, pages: 2 })
  expect((await texts()).slice(0, 2).toSorted()).toEqual(['Hai', 'Một'])
  expect(await rows('?page=2')).toHaveLength(10)
  expect(await rows('?page=3')).toEqual([])
})

describe('marks', () => {
  test('a mark is given, changed, taken away, and each stands in the log with who did it, without a word of the comment', async () => {
    const { rows, ask, texts } = await aWard('Chờ lâu')
    const { id } = rowOf(await rows(), 'Chờ')
    expect((await ask('PUT', `/comments/${id}/mark`, { mark: 'todo' })).body).toEqual({ before: null })
    expect((await ask('PUT', `/comments/${id}/mark`, { mark: 'read' })).body).toEqual({ before: 'todo' })
    expect(await texts('?mark=read')).toEqual(['Chờ lâu'])
    expect((await ask('PUT', `/comments/${id}/mark`, { mark: null })).body).toEqual({ before: 'read' })
    const { lines } = (await ask('GET', '/log?act=comment-marked')).body
    expect(lines).toHaveLength(3)
    expect(lines[1]).toMatchObject({ person: 'Nguyễn Thị Lan', subjectKind: 'ý kiến', subject: id })
    expect(lines[1].details).toEqual([{ name: 'đánh dấu', before: 'Cần làm', after: 'Đã đọc' }])
    expect(JSON.stringify(lines)).not.toContain('Chờ')
  })

  test('the same mark again writes no line', async () => {
    const { rows, ask } = await aWard('Chờ lâu')
    const { id } = rowOf(await rows(), 'Chờ')
    for (let i = 0; i < 2; i++) await ask('PUT', `/comments/${id}/mark`, { mark: 'todo' })
    expect((await ask('GET', '/log?act=comment-marked')).body.lines).toHaveLength(1)
  })

  test('a clerk marks in the own unit; another unit’s comment does not exist, and an auditor marks nothing', async () => {
    const { app, world, rows } = await aWard('Chờ lâu')
    const { id } = rowOf(await rows(), 'Chờ')
    const mark = async (headers: Record<string, string>) => {
      const all = { ...headers, 'Content-Type': 'application/json' }
      const res = await app.request(`/api/v1/comments/${id}/mark`, {
        method: 'PUT',
        headers: all,
        body: '{"mark":"read"}',
      })
      return res.status
    }
    expect(await mark(await person(world, 'b', 'clerk', units.other.unit))).toBe(404)
    expect(await mark(await person(world, 'c', 'auditor', ''))).toBe(403)
    expect(await mark(await person(world, 'd', 'admin', ''))).toBe(403)
    expect(await mark(await person(world, 'a', 'clerk', units.own.unit))).toBe(200)
  })
})

describe('hidden parts', () => {
  test('what is decided stands in the log by its kind, and never by its words', async () => {
    const { rows, ask, db } = await aWard('Gọi 0912345678')
    const { id, pieces } = rowOf(await rows(), 'Gọi')
    await ask('PUT', `/comments/${id}/parts/${pieces[1]?.part}`, { hidden: true })
    await ask('PUT', `/comments/${id}/parts/${pieces[1]?.part}`, { hidden: false })
    expect(said(rowOf(await rows(), 'Gọi'))).toBe('Gọi 0912345678')
    const kept = await db.all<{ detail: string }>(
      sql`select detail from log_details join log using (n) where subject = ${id}`,
    )
    expect(kept.map(({ detail }) => JSON.parse(detail))).toEqual([
      { hiddenPart: 'giữ che số điện thoại' },
      { hiddenPart: 'bỏ che số điện thoại' },
    ])
  })

  test('the whole text is read only with a reason, which repeats nothing of it; the log keeps who, which and why', async () => {
    const { rows, ask, db } = await aWard('Gọi 0912345678')
    const { id } = rowOf(await rows(), 'Gọi')
    const whole = (reason: string) => ask('POST', `/comments/${id}/whole`, { reason })
    for (const reason of ['', 'vì cần', 'Gọi lại số 0912345678'])
      expect((await whole(reason)).body).toMatchObject({ problem: 'fieldRefused', field: 'reason' })
    expect((await ask('GET', '/log?act=comment-revealed')).body.lines).toEqual([])
    expect((await whole('Người dân đề nghị gọi lại')).body).toEqual({ words: 'Gọi 0912345678' })
    const [line] = (await ask('GET', '/log?act=comment-revealed')).body.lines
    expect(line).toMatchObject({ person: 'Nguyễn Thị Lan', subject: id, reason: 'Người dân đề nghị gọi lại' })
    expect(JSON.stringify(await db.all(sql`select * from log left join log_details using (n)`))).not.toContain('0912')
  })

  test('is for managers and leaders: a clerk of the unit is refused', async () => {
    const { app, world, rows } = await aWard('Gọi 0912345678')
    const { id } = rowOf(await rows(), 'Gọi')
    const headers = { ...(await person(world, 'a', 'unit-head', units.own.unit)), 'Content-Type': 'application/json' }
    const body = JSON.stringify({ reason: 'Người dân đề nghị gọi lại' })
    expect((await app.request(`/api/v1/comments/${id}/whole`, { method: 'POST', headers, body })).status).toBe(403)
    expect(
      (await app.request(`/api/v1/comments/${id}/parts/4`, { method: 'PUT', headers, body: '{"hidden":false}' }))
        .status,
    ).toBe(403)
  })
})

test('each sees the comments of his units and no others', async () => {
  const { app, world } = await aWard(
    'Của mình',
    ...Array.from({ length: 3 }, (): [string, Partial<Response>] => [
      'Của họ',
      { unit: units.other.unit, touchpoint: 'bbbbbb' },
    ]),
  )
  const read = async (headers: Record<string, string>) => {
    const res = await app.request('/api/v1/comments', { headers })
    return res.status === 200 ? (await res.json()).total : res.status
  }
  await app.request('/api/v1/comments', { headers: await person(world, 'first', 'leader', '') })
  expect(await read(await person(world, 'a', 'clerk', units.own.unit))).toBe(0)
  expect(await read(await person(world, 'b', 'unit-head', units.other.unit))).toBe(3)
  for (const role of ['leader', 'manager', 'auditor'] as const)
    expect([role, await read(await person(world, role, role, ''))]).toEqual([role, 3])
  expect(await read(await person(world, 'admin', 'admin', ''))).toBe(403)
})

const person = (world: Parameters<typeof personWith>[0], id: string, role: Role, unit: string) =>
  personWith({ ...world, secret }, `x-${id}`, [{ role, unit }])
