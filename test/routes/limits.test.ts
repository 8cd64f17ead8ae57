import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { keysFor } from '../../server/access/keys.ts'
import { spendAll } from '../../server/limits/token-bucket.ts'
import { makeCode } from '../../server/slips/code.ts'
import { formBody, jsonBody, opening } from '../world.ts'
import { fields, statusesOf, times, ward } from './behind-one-router.ts'
import { waiting, withPairedTablet } from './tablet.ts'

describe('honest people', () => {
  test('forty behind one router, with the same phone, all get through in ten minutes', async () => {
    const { counter, answer, clock, read } = await ward()
    const code = await counter('ho-tich')
    for (let i = 0; i < 40; i++) {
      expect((await answer(code)).status).toBe(303)
      clock.now += 15_000
    }
    expect(await read('count(*)', 'responses')).toBe(40)
  })

  test('sixty all get through at the same moment', async () => {
    const { counter, answer, read } = await ward()
    const code = await counter('ho-tich')
    expect(new Set(await statusesOf(times(60, () => answer(code))))).toEqual(new Set([303]))
    expect(await read('count(*)', 'responses')).toBe(60)
  })

  test('pay nothing for a question they forgot, nor for sending again', async () => {
    const { counter, answer } = await ward()
    const code = await counter('ho-tich')
    for (let i = 0; i < 100; i++) expect((await answer(code, { overall: '' })).status).toBe(422)
    const id = uuidv7()
    for (let i = 0; i < 100; i++) expect((await answer(code, { id })).status).toBe(303)
    expect(new Set(await statusesOf(times(59, () => answer(code))))).toEqual(new Set([303]))
  })
})

describe('whoever sends too much', () => {
  test('is told on a page that nothing is recorded and when to send again; then the same sending is taken', async () => {
    const { counter, answer, clock } = await ward()
    const code = await counter('ho-tich')
    await Promise.all(times(60, () => answer(code)))
    const id = uuidv7()
    const refused = await answer(code, { id })
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '10'])
    expect(await refused.text()).toContain(
      'chưa được ghi nhận vì có quá nhiều người gửi cùng lúc. Xin Ông/Bà gửi lại sau 10 giây',
    )

    clock.now += 9999
    expect((await answer(code, { id })).status).toBe(429)
    clock.now += 1
    expect((await answer(code, { id })).status).toBe(303)
  })

  test('slows themselves and nobody beside them', async () => {
    const { counter, send, answer } = await ward()
    const code = await counter('ho-tich')
    const statuses = await statusesOf(times(200, () => send(code)))
    expect(statuses.filter((status) => status === 201)).toHaveLength(60)
    expect(statuses.filter((status) => status === 429)).toHaveLength(140)
    expect((await answer(code)).status).toBe(303)
  })

  test('is slowed as a program too: the problem has a name, a sentence and a time', async () => {
    const { counter, send } = await ward()
    const code = await counter('ho-tich')
    await Promise.all(times(60, () => send(code)))
    const res = await send(code)
    expect([res.status, res.headers.get('Retry-After')]).toEqual([429, '10'])
    expect(await res.json()).toMatchObject({ problem: 'tooMany', message: expect.stringContaining('sau 10 giây') })
  })

  test('with a slip that is used wears out that slip only', async () => {
    const { app, headers, post } = await ward()
    const newSlip = async () => new URL((await post('/api/v1/slips', { area: 'ho-tich' })).url).pathname
    const use = (path: string, phone: string) => {
      const form = formBody({ id: uuidv7(), version: '1', ...fields })
      return app.request(path, { ...form, headers: { ...form.headers, ...headers(phone) } })
    }
    const [mine, other] = [await newSlip(), await newSlip()]
    const statuses: number[] = []
    for (let i = 0; i < 40; i++) statuses.push((await use(mine, `phone ${i}`)).status)
    expect(statuses).toEqual([303, ...Array(29).fill(410), ...Array(10).fill(429)])
    expect((await use(other, 'phone 0')).status).toBe(303)
  })
})

describe('codes may be mistyped, not tried out', () => {
  async function withCase() {
    const place = await ward()
    const code = await place.counter('ho-tich')
    const sent = await place.answer(code, { comment: 'Bao giờ có kết quả?', reply: 'code' })
    const thanks = await (await place.app.request(sent.headers.get('Location') ?? '')).text()
    const receipt = /class="receipt">([^<]+)</.exec(thanks)?.[1] ?? ''
    const look = (code: string, { phone = 'Zalo Android', path = '' } = {}) => {
      const form = formBody({ code })
      return place.app.request(`/bien-nhan${path}`, { ...form, headers: { ...form.headers, ...place.headers(phone) } })
    }
    return { ...place, receipt, look }
  }

  test('a receipt may be looked up again and again, by its own code', async () => {
    const { look, receipt } = await withCase()
    for (let i = 0; i < 50; i++) expect((await look(receipt)).status).toBe(200)
  })

  test('whoever tried twenty wrong receipts waits, for the right one too; a neighbour does not', async () => {
    const { look, receipt, clock } = await withCase()
    for (let i = 0; i < 20; i++) await look(`wrong-${i}`)
    const refused = await look(receipt)
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '10'])
    expect(await refused.text()).toContain('Mã nhập sai quá nhiều lần')
    expect((await look(receipt, { path: '/xoa' })).status).toBe(429)
    expect((await look(receipt, { phone: 'Zalo iPhone' })).status).toBe(200)
    clock.now += 10_000
    expect((await look(receipt)).status).toBe(200)
  })

  test('guesses made at the same moment are paid for afterwards', async () => {
    const { look, receipt, clock } = await withCase()
    await Promise.all(times(80, (i) => look(`wrong-${i}`)))
    clock.now += 60_000
    expect((await look(receipt)).status).toBe(429)
  })

  test('slips of the finger on a slip cost nothing, forged codes do', async () => {
    const { app, headers } = await ward()
    const open = (code: string) => app.request(`/p/${code}`, { headers: headers('Zalo Android') })
    for (let i = 0; i < 40; i++) expect((await open('k7m29xqp4hd')).status).toBe(404)
    const elsewhere = keysFor({ secret: 'the secret of somebody else, long', formerSecrets: [] }, 'slip')[0]
    for (let i = 0; i < 20; i++) expect((await open(makeCode(elsewhere, i))).status).toBe(404)
    expect((await open(makeCode(elsewhere, 20))).status).toBe(429)
  })

  test('nobody pairs a tablet by trying out codes', async () => {
    const { app, headers } = await ward()
    const pair = (i: number) =>
      app.request('/api/v1/kiosk/pairing', jsonBody({ code: `aaaa-${i}`, version: '1' }, headers('bot')))
    for (let i = 0; i < 20; i++) expect((await pair(i)).status).toBe(404)
    const res = await pair(20)
    expect([res.status, (await res.json()).problem]).toEqual([429, 'tooManyGuesses'])
  })
})

describe('a tablet', () => {
  test('hands over a thousand answers that waited for days without being slowed', async () => {
    const { says, stored } = await withPairedTablet()
    for (let batch = 0; batch < 50; batch++) {
      const answers = times(20, (i) => waiting(opening - batch * 60_000 - i))
      expect((await says('answers', { sentAt: opening, answers })).status).toBe(200)
    }
    expect(await stored()).toHaveLength(1000)
  })

  test('that never ends is slowed, keeps its answers and hands them over later', async () => {
    const { says, world, made, clock } = await withPairedTablet()
    spendAll([{ of: world.limits.answers.kiosk, key: made.id, n: 2999 }], clock.now)
    const send = () =>
      says('answers', { sentAt: clock.now, answers: [waiting(clock.now - 60_000), waiting(clock.now)] })
    expect(await send()).toMatchObject({ status: 429, body: { problem: 'tooMany' } })
    clock.now += 1000
    expect(await send()).toMatchObject({ status: 200 })
  })
})
