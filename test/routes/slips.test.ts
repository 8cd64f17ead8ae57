import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { addReadKey } from '../../db/queries/read-keys.ts'
import { keysFor } from '../../server/access/keys.ts'
import { tokenHash } from '../../server/access/tokens.ts'
import { createApp } from '../../server/app.ts'
import { makeCode } from '../../server/slips/code.ts'
import { jsonBody, openApp } from '../world.ts'

import { aDay, withSlips } from './with-slips.ts'

test('mistyped and forged codes are told, each in its own words, without asking the database', async () => {
  const noDb = new Proxy({}, { get: () => expect.fail('the database was asked') })
  const { world } = await openApp()
  const app = createApp(() => ({ ...world, db: noDb as typeof world.db }))
  const mine = makeCode(keysFor(world, 'slip')[0], 7)
  const others = makeCode(keysFor({ secret: 'the secret of somebody else, long', formerSecrets: [] }, 'slip')[0], 7)
  const mistyped = mine.slice(0, -1) + (mine.endsWith('2') ? '3' : '2')
  for (const method of ['GET', 'POST'])
    for (const [code, words] of [
      [mistyped, 'Mã phiếu mời chưa đúng'],
      ['k7m2', 'Mã phiếu mời chưa đúng'],
      [others, 'Không có phiếu mời nào mang mã này'],
    ]) {
      const res = await app.request(`/p/${code}`, { method })
      expect([method, code, res.status]).toEqual([method, code, 404])
      expect(await res.text()).toContain(words)
    }
  const page = await (await app.request(`/p/${mistyped}?lang=en`)).text()
  expect(page).toContain('code is not correct')
  expect(page).toContain(`value="${mistyped}"`)
  expect((await app.request('/p/%22%3E%3Cscript%3E')).status).toBe(404)
  expect(await (await app.request('/p/%22%3E%3Cscript%3Ex')).text()).not.toContain('<script>x')
})

test('a code that is signed but was never handed out is as good as forged', async () => {
  const { world, open } = await withSlips()
  const res = await open(`/p/${makeCode(keysFor(world, 'slip')[0], 42)}`)
  expect([res.status, (await res.text()).includes('Không có phiếu mời nào mang mã này')]).toEqual([404, true])
})

test('a used slip says so to whoever comes next, and what still can be done', async () => {
  const { newSlip, open, send, stored } = await withSlips()
  const { path } = await newSlip()
  expect((await send(path)).status).toBe(303)
  for (const res of [await open(path), await send(path), await send(path, { overall: '1' })]) {
    expect(res.status).toBe(410)
    expect(await res.text()).toContain('xin quét mã QR đặt tại quầy')
  }
  expect(await stored()).toHaveLength(1)
})

test('a slip can be used to the end of its last day, and a form that was open then for a day longer', async () => {
  const { newSlip, open, send, clock, stored } = await withSlips()
  const { path, expiresOn } = await newSlip({ area: 'ho-tich', days: 7 })
  expect(expiresOn).toBe('2026-10-12')
  clock.now = Date.parse('2026-10-12T23:59:59+07:00')
  expect((await open(path)).status).toBe(200)
  clock.now = Date.parse('2026-10-13T00:00:00+07:00')
  const late = await open(path)
  expect([late.status, (await late.text()).includes('đến hết ngày 12/10/2026')]).toEqual([410, true])
  clock.now += aDay
  expect((await send(path)).status).toBe(410)
  expect(await stored()).toEqual([])
  clock.now -= 1
  expect((await send(path)).status).toBe(303)
})

test('two hundred parallel uses of one slip: one response, one tally, and everybody else is told, or told to wait', async () => {
  const { newSlip, send, stored, db } = await withSlips()
  const { path } = await newSlip()
  const statuses = await Promise.all(Array.from({ length: 200 }, async () => (await send(path)).status))
  expect(statuses.filter((status) => status === 303)).toHaveLength(1)
  expect(statuses.filter((status) => status === 410 || status === 429)).toHaveLength(199)
  expect(await stored()).toHaveLength(1)
  expect(await db.all(sql`select sum(n) as n from tallies`)).toMatchObject([{ n: 1 }])
  expect(await db.all(sql`select sum(n) as n from days`)).toMatchObject([{ n: 1 }])
})

test('the device that used a slip may send again, even after its time: thanked again, and no second response', async () => {
  const { app, newSlip, send, stored, clock } = await withSlips()
  const { path } = await newSlip()
  const id = uuidv7()
  expect(await thanksAfter(app, await send(path, { id }))).toContain('Câu trả lời đã được ghi nhận.')
  clock.now += 100 * aDay
  const again = await send(path, { id })
  expect([again.status, await thanksAfter(app, again)]).toEqual([
    303,
    expect.stringContaining('Câu trả lời đã được ghi nhận.'),
  ])
  const other = await (await app.request((await send(path, { id, overall: '1' })).headers.get('Location') ?? '')).text()
  expect(other).toContain('đã được ghi nhận từ lần gửi trước')
  expect(await stored()).toMatchObject([{ id, overall: 5 }])
})

test('answers that need another look use up nothing: the form comes back and can be sent', async () => {
  const { newSlip, open, send } = await withSlips()
  const { path } = await newSlip()
  expect((await send(path, { overall: '9' })).status).toBe(422)
  expect((await open(path)).status).toBe(200)
  expect((await send(path)).status).toBe(303)
})

test('an answer under an id that is taken elsewhere does not use up the slip', async () => {
  const { app, newSlip, open, send } = await withSlips()
  const [mine, yours] = [await newSlip(), await newSlip()]
  const id = uuidv7()
  await send(yours.path, { id })
  const sent = await send(mine.path, { id, overall: '2' })
  expect(await (await app.request(sent.headers.get('Location') ?? '')).text()).toContain(
    'đã được ghi nhận từ lần gửi trước',
  )
  expect((await open(mine.path)).status).toBe(200)
})

test('a slip is about what it was handed out for; only a random invitation makes the answer an invited one', async () => {
  const { newSlip, open, send, stored } = await withSlips()
  const procedure = { procedure: '2.000815', channel: 'online' }
  const [invited, other] = [await newSlip({ ...procedure, invited: true }), await newSlip(procedure)]
  expect(await (await open(invited.path)).text()).toContain('Chứng thực</p>')
  await send(invited.path)
  await send(other.path)
  const context = { touchpoint: '', source: 'slip', area: 'chung-thuc', procedure: '2.000815', channel: 'online' }
  const rows = await stored()
  expect(rows).toMatchObject([context, context])
  expect(rows.map(({ stream }) => stream).toSorted()).toEqual(['invited', 'volunteer'])
})

test('a typed code finds its way from the front door, a mistyped one too', async () => {
  const { app, newSlip } = await withSlips()
  const { code, path } = await newSlip()
  const typed = async (text: string) =>
    (await app.request(`/k?code=${encodeURIComponent(text)}`)).headers.get('Location')
  for (const text of [code, code.toUpperCase(), ` ${code.replaceAll('-', ' ')} `]) expect(await typed(text)).toBe(path)
  expect(await typed(code.slice(1))).toMatch(/^\/p\//)
  expect(await typed(' K7M2qp')).toBeNull()
})

test('the address of a slip is under the one citizens reach, and its QR code is drawn', async () => {
  const { app, world } = await openApp({ baseUrl: 'https://khaosat.example.vn' })
  await addReadKey(world.db, { keyHash: tokenHash(world.secret, 'sipas_s'), name: 'mc', may: 'slips', createdAt: 0 })
  const res = await app.request('/api/v1/slips', jsonBody({ area: 'ho-tich' }, { Authorization: 'Bearer sipas_s' }))
  expect(res.status).toBe(201)
  const { url, code, svg, expiresOn } = await res.json()
  expect(url).toBe(`https://khaosat.example.vn/p/${code.replaceAll('-', '')}`)
  expect(svg).toMatch(/^<svg /)
  expect(expiresOn).toBe('2026-11-04')
})

/** The page of thanks that an answer leads to. */
async function thanksAfter(app: Awaited<ReturnType<typeof withSlips>>['app'], sent: Response): Promise<string> {
  return (await app.request(sent.headers.get('Location') ?? '')).text()
}
