import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addReadKey } from '../../db/queries/read-keys.ts'
import { oneDay } from '../../surveys/grammar/calendar.ts'
import { jsonBody, openApp } from '../world.ts'
import { office, today } from './command-line.ts'

test.each([
  ['no name', ['add'], 'TÊN'],
  ['a blank name', ['add', '  '], 'Tên khóa'],
  ['a name of two lines', ['add', 'a\nb'], 'Tên khóa'],
  ['a name longer than a line', ['add', 'x'.repeat(61)], 'Tên khóa'],
  ['two names', ['revoke', 'a', 'b'], 'b'],
  ['a use there is not', ['add', 'Cổng', '--for', 'contacts'], 'figures, slips, answers'],
  ['no number of days', ['add', 'Cổng', '--days', 'nhiều'], '--days'],
  ['no day', ['add', 'Cổng', '--days', '0'], '--days'],
])('whoever gives %s is told', async (_, line, named) => {
  const { type } = office()
  const { code, notes } = await type('key', ...line)
  expect(code).toBe(2)
  expect(notes).toContain(named)
})

test('revoking what is not there, or twice, is told apart', async () => {
  const { type } = office()
  expect(await type('key', 'revoke', 'Cổng')).toMatchObject({ code: 1, notes: 'Không có khóa nào tên “Cổng”.' })
  await type('key', 'add', 'Cổng')
  expect((await type('key', 'revoke', 'Cổng')).code).toBe(0)
  expect(await type('key', 'revoke', 'Cổng')).toMatchObject({ code: 1, notes: 'Khóa “Cổng” đã thu hồi từ trước.' })
})

test('a name is taken while its key is in use, and free again when it was revoked', async () => {
  const { type, json } = office()
  const first = await json('key', 'add', 'Cổng thông tin')
  expect(await type('key', 'add', ' Cổng thông tin ')).toMatchObject({
    code: 1,
    notes: expect.stringContaining('đang dùng'),
  })
  await type('key', 'revoke', 'Cổng thông tin')
  const second = await json('key', 'add', 'Cổng thông tin')
  expect(second.key).not.toBe(first.key)
  expect((await type('key', 'revoke', 'Cổng thông tin')).code).toBe(0)
})

test('a key is shown once: neither the list nor the database knows it, and the hash needs the secret', async () => {
  const { json, type, look } = office({ APP_SECRET: 'a secret of thirty-two characters or more' })
  const { key, ...rest } = await json('key', 'add', 'Bảng điều khiển')
  const inAYear = today + 365 * oneDay
  expect(rest).toEqual({ name: 'Bảng điều khiển', may: 'figures', createdAt: today, expiresAt: inAYear })
  expect(key).toMatch(/^sipas_[\w-]{43}$/)
  const { text } = await type('key', 'list')
  expect(text).toMatch(/Bảng điều khiển +22\/11\/2026 +đang dùng/)
  expect(text).not.toContain(key.slice(6))
  const stored = await look((db) => db.all(sql`select * from read_keys`))
  expect(JSON.stringify(stored)).not.toContain(key.slice(6, 20))
  expect(await json('key', 'list')).toEqual({
    keys: [{ name: 'Bảng điều khiển', may: 'figures', createdAt: today, revokedAt: null, expiresAt: inAYear }],
  })
})

test('the list says what each key is for', async () => {
  const { json, type } = office()
  await json('key', 'add', 'Cổng')
  expect(await json('key', 'add', 'Một cửa', '--for', 'slips')).toMatchObject({ may: 'slips' })
  const { text } = await type('key', 'list')
  expect(text).toMatch(/Cổng .* đọc số liệu/)
  expect(text).toMatch(/Một cửa .* yêu cầu cấp phiếu mời/)
})

test('making and revoking a key are written down', async () => {
  const { type, look } = office()
  await type('key', 'add', 'Cổng')
  await type('key', 'revoke', 'Cổng')
  expect(await look((db) => db.all(sql`select "by", act as what, subject from log order by n`))).toEqual([
    { by: 'key add', what: 'key-made', subject: 'Cổng' },
    { by: 'key revoke', what: 'key-revoked', subject: 'Cổng' },
  ])
})

test('a key from the command line opens the figures of the server beside it', async () => {
  const secret = 'a secret of thirty-two characters or more'
  const { json, look } = office({ APP_SECRET: secret })
  const { key } = await json('key', 'add', 'Cổng')
  await look(async (db) => {
    const { app } = await openApp({ db, secret })
    const headers = { Authorization: `Bearer ${key}` }
    expect((await app.request('/api/v1/figures/targets?period=2026-Q3', { headers })).status).toBe(200)
  })
})

test('a key for slips from the command line asks for slips and reads no figure', async () => {
  const secret = 'a secret of thirty-two characters or more'
  const { json, look } = office({ APP_SECRET: secret })
  const { key } = await json('key', 'add', 'Một cửa', '--for', 'slips')
  await look(async (db) => {
    const { app } = await openApp({ db, secret })
    const headers = { Authorization: `Bearer ${key}` }
    expect((await app.request('/api/v1/slips', jsonBody({ area: 'ho-tich' }, headers))).status).toBe(201)
    expect((await app.request('/api/v1/figures/choices', { headers })).status).toBe(401)
  })
})

test('a key ends when its days are over, and its name is free again; one from before keys ended has no end', async () => {
  const secret = 'a secret of thirty-two characters or more'
  const { json, type, look, clock } = office({ APP_SECRET: secret })
  const { key } = await json('key', 'add', 'Cổng', '--days', '30')
  await look((db) => addReadKey(db, { keyHash: 'x', name: 'Cũ', may: 'figures', createdAt: today }))
  const asked = async (at: number) =>
    look(async (db) => {
      const { app } = await openApp({ db, secret, now: () => at })
      return (await app.request('/api/v1/figures/choices', { headers: { Authorization: `Bearer ${key}` } })).status
    })
  expect(await asked(today + 30 * oneDay - 1)).toBe(200)
  expect(await asked(today + 30 * oneDay)).toBe(401)
  clock.now = today + 30 * oneDay
  const { text } = await type('key', 'list')
  expect(text).toMatch(/Cổng .*đã hết hạn +22\/12\/2026/)
  expect(text).toMatch(/Cũ .*đang dùng +không thời hạn/)
  expect((await type('key', 'add', 'Cổng')).code).toBe(0)
  expect((await type('key', 'revoke', 'Cổng')).code).toBe(0)
})
