import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { precisionSaid } from '../../client/desk/precision-said.ts'
import { atTheDesk } from './at-the-desk.ts'

const day = Date.parse('2026-10-05T09:00:00+07:00')

/** A ward where people wrote this yesterday. */
async function aWard(...written: string[]) {
  const desk = await atTheDesk()
  await desk.db.run(sql`update sessions set expires_at = expires_at * 2`)
  for (const comment of [...written, 'Bình thường', 'Không có gì thêm', 'Ổn'])
    await desk.people(1, { comment, touchpoint: 'aaaaaa', answeredAt: day, receivedAt: day })
  desk.clock.now = Date.parse('2026-10-06T10:00:00+07:00')
  const theme = async (id: string) => {
    const { body } = await desk.ask('GET', '/themes')
    return body.themes.find((one: { id: string }) => one.id === id)
  }
  const found = async (id: string) => {
    const { body } = await desk.ask('GET', `/comments?theme=${id}`)
    return body.rows.map(({ pieces }: { pieces: { text: string }[] }) => pieces.map(({ text }) => text).join(''))
  }
  return { ...desk, theme, found }
}

const rule = { name: 'Bãi xe', any: ['gửi xe', 'bãi xe'], none: ['không cần gửi xe'] }

describe('what will not do is refused by its field, and nothing is stored', () => {
  test.each([
    ['name', { ...rule, name: '  ' }],
    ['name', { ...rule, name: 'Thái độ' }],
    ['any', { ...rule, any: [] }],
    ['any', { ...rule, any: ['?!'] }],
    ['none', { ...rule, none: ['…'] }],
    ['any', { ...rule, any: Array.from({ length: 61 }, (_, i) => `từ ${i}`) }],
  ])('%s: %j', async (field, written) => {
    const { ask, db } = await aWard()
    const name = field === 'name' && written.name.trim() ? 'Thái độ phục vụ' : written.name
    if (name === 'Thái độ phục vụ')
      await db.run(sql`insert into themes values ('thai-do-phuc-vu', 1, 'x', '["x"]', '[]', 1, 'x')`)
    const { status, body } = await ask('POST', '/themes', { ...written, name })
    expect([status, body.problem, body.field]).toEqual([422, 'fieldRefused', field])
    expect(await db.all(sql`select 1 from themes where by <> 'x'`)).toEqual([])
  })

  test('a change of a version that is not the newest any more, or of no theme', async () => {
    const { ask } = await aWard()
    const change = { name: 'Phí', any: ['phí'], none: [], before: 1 }
    expect((await ask('PUT', '/themes/phi', change)).body).toEqual({ id: 'phi', version: 2 })
    expect((await ask('PUT', '/themes/phi', change)).body.problem).toBe('themeChanged')
    expect((await ask('PUT', '/themes/khong-co', change)).body.problem).toBe('themeUnknown')
    expect((await ask('GET', '/themes/khong-co/sample')).body.problem).toBe('themeUnknown')
  })
})

test('a theme is what has one of its phrases, with the marks that were typed, and none of the others', async () => {
  const { ask, found } = await aWard('Chỗ gửi xe chật', 'Không cần gửi xe', 'xe gửi đâu', 'BÃI XE xa', 'bai xe xa')
  expect((await ask('POST', '/themes', rule)).body).toEqual({ id: 'bai-xe' })
  expect((await found('bai-xe')).toSorted()).toEqual(['BÃI XE xa', 'Chỗ gửi xe chật'])
})

test('a rule is previewed with what it finds and of how many, and nothing is stored by that', async () => {
  const { ask, db } = await aWard('Chỗ gửi xe chật', 'Gọi 0912345678 về bãi xe')
  const { body } = await ask('POST', '/themes/preview', rule)
  expect(body).toMatchObject({ n: 2, of: 5 })
  expect(JSON.stringify(body)).not.toContain('0912')
  expect(await db.all(sql`select 1 from themes`)).toEqual([])
})

test('a change makes a new version, and the ones before stay readable, with who and when', async () => {
  const { ask, theme } = await aWard('Thu phí đúng bảng')
  const first = await theme('phi')
  expect(first).toMatchObject({ version: 1, at: null, earlier: [], precision: null })
  expect(first.counts.at(-1)).toBe(1)
  await ask('PUT', '/themes/phi', { name: 'Phí, lệ phí', any: ['lệ phí'], none: [], before: 1 })
  const now = await theme('phi')
  expect(now).toMatchObject({ version: 2, any: ['lệ phí'], by: 'Nguyễn Thị Lan' })
  expect(now.earlier).toMatchObject([{ version: 1, any: first.any }])
  expect(now.counts.at(-1)).toBe(0)
})

test('precision is measured on twenty comments nobody chose, the same each time, and told with n and interval', async () => {
  const { ask, theme } = await aWard(...Array.from({ length: 30 }, (_, i) => `Bãi xe số ${i} chật`))
  await ask('POST', '/themes', rule)
  const sample = async () => (await ask('GET', '/themes/bai-xe/sample')).body
  const { rows, version } = await sample()
  expect(rows).toHaveLength(20)
  expect((await sample()).rows.map(({ id }: { id: string }) => id)).toEqual(rows.map(({ id }: { id: string }) => id))
  for (const [i, { id }] of rows.entries())
    await ask('PUT', `/themes/bai-xe/sample/${id}`, { version, isRight: i >= 2 })
  expect(precisionSaid((await theme('bai-xe')).precision)).toBe('90,0% (69,9–97,2), 18 trên 20 ý kiến')
  // Whoever thinks again is heard; the same again writes no line.
  await ask('PUT', `/themes/bai-xe/sample/${rows[0].id}`, { version, isRight: true })
  await ask('PUT', `/themes/bai-xe/sample/${rows[0].id}`, { version, isRight: true })
  expect((await theme('bai-xe')).precision).toMatchObject({ n: 20, right: 19 })
  expect((await ask('GET', '/log?act=theme-judged')).body.total).toBe(21)
  await ask('PUT', '/themes/bai-xe', { ...rule, before: 1 })
  expect((await theme('bai-xe')).precision).toBeNull()
  const late = await ask('PUT', `/themes/bai-xe/sample/${rows[0].id}`, { version, isRight: true })
  expect(late.body.problem).toBe('themeChanged')
})
