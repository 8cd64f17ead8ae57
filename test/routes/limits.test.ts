import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { addReadKey } from '../../db/queries/read-keys.ts'
import { keysFor } from '../../server/access/keys.ts'
import { tokenHash } from '../../server/access/tokens.ts'
import { makeCode } from '../../server/slips/code.ts'
import { formBody, jsonBody } from '../world.ts'
import { content, fields, statusesOf, tallyOf, times, ward } from './behind-one-router.ts'

describe('honest people', () => {
  test('forty behind one router, with the same phone, all get through in ten minutes', async () => {
    const { counter, answer, clock, read } = await ward()
    const code = await counter('ho-tich')
    for (let round = 0; round < 8; round++) {
      expect(tallyOf(await statusesOf(times(5, () => answer(code))))).toEqual({ 303: 5 })
      clock.now += 75_000
    }
    expect(await read('count(*)', 'responses')).toBe(40)
  })

  test('a school hall of 300 behind one router all get through in an hour, and are told so', async () => {
    const { app, counter, answer, clock, read, get } = await ward()
    const code = await counter('ho-tich')
    for (let round = 0; round < 12; round++) {
      const sent = await Promise.all(times(25, (i) => answer(code, { phone: `phone ${i % 20}` })))
      expect(tallyOf(sent.map(({ status }) => status))).toEqual({ 303: 25 })
      const thanks = await app.request(sent[0]?.headers.get('Location') ?? '')
      expect(await thanks.text()).toContain('đã được ghi nhận')
      clock.now += 5 * 60_000
    }
    expect(await read('count(*)', 'responses')).toBe(300)
    expect((await get('/api/v1/figures?period=2026-10&by=channel')).held).toBe(0)
  })

  test('the same hall in five minutes: everybody is stored, and those past sixty wait for somebody to look', async () => {
    const { counter, answer, clock, read, get } = await ward()
    const code = await counter('ho-tich')
    for (let round = 0; round < 12; round++) {
      const sent = times(25, (i) => answer(code, { phone: `phone ${i % 20}` }))
      expect(tallyOf(await statusesOf(sent))).toEqual({ 303: 25 })
      clock.now += 25_000
    }
    expect(await read('count(*)', 'responses')).toBe(300)
    expect(await get('/api/v1/figures?period=2026-10&by=area')).toMatchObject({ held: 240, rows: [{ n: 60 }] })
  })

  test('sixty all get through at the same moment', async () => {
    const { counter, answer, read } = await ward()
    const code = await counter('ho-tich')
    expect(new Set(await statusesOf(times(60, () => answer(code))))).toEqual(new Set([303]))
    expect(await read('count(*)', 'responses')).toBe(60)
  })

  test('pay nothing for a question they forgot, nor for sending again', async () => {
    const { counter, answer, served } = await ward()
    const code = await counter('ho-tich')
    for (let i = 0; i < 100; i++) expect((await answer(code, { overall: '' })).status).toBe(422)
    const id = served(code)
    for (let i = 0; i < 100; i++) expect((await answer(code, { id })).status).toBe(303)
    expect(new Set(await statusesOf(times(59, () => answer(code))))).toEqual(new Set([303]))
  })
})

describe('whoever sends too much', () => {
  test('is told on a page that nothing is recorded and when to send again; then the same sending is taken', async () => {
    const { counter, answer, clock, served } = await ward()
    const code = await counter('ho-tich')
    await Promise.all(times(60, () => answer(code)))
    const id = served(code)
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
    const { counter, answer } = await ward()
    const code = await counter('ho-tich')
    const statuses = await statusesOf(times(200, () => answer(code, { phone: 'program' })))
    expect(tallyOf(statuses)).toEqual({ 303: 60, 429: 140 })
    expect((await answer(code)).status).toBe(303)
  })

  test('is slowed as a program too: the problem has a name, a sentence and a time', async () => {
    const { counter, send, served } = await ward()
    const code = await counter('ho-tich')
    await Promise.all(times(60, () => send(code, { id: served(code) })))
    const res = await send(code, { id: served(code) })
    expect([res.status, res.headers.get('Retry-After')]).toEqual([429, '10'])
    expect(await res.json()).toMatchObject({ problem: 'tooMany', message: expect.stringContaining('sau 10 giây') })
  })

  test('without a key or a form of ours is taken ten times in an hour, and told what helps; with a key, as the key allows', async () => {
    const { counter, send, world, clock, read, lines } = await ward()
    const code = await counter('ho-tich')
    expect(tallyOf(await statusesOf(times(12, () => send(code))))).toEqual({ 201: 10, 429: 2 })
    const refused = await send(code)
    expect(await refused.json()).toMatchObject({
      problem: 'tooManyFromHere',
      message: expect.stringContaining('sau 60 phút'),
    })
    await addReadKey(world.db, {
      keyHash: tokenHash(world.secret, 'sipas_k'),
      name: 'Cổng phường',
      may: 'answers',
      createdAt: clock.now,
    })
    expect(tallyOf(await statusesOf(times(130, () => send(code, { key: 'sipas_k' }))))).toEqual({ 201: 120, 429: 10 })
    expect((await send(code, { key: 'sipas_other' })).status).toBe(401)
    expect(await read('count(*)', `responses where flags is null`)).toBe(120)
    expect(lines).toContainEqual(expect.objectContaining({ route: '/api/v1/responses', key: 'Cổng phường' }))
    clock.now += 3_600_000
    expect((await send(code)).status).toBe(201)
  })

  test('from the page of another site is refused before anything is looked at', async () => {
    const { app, counter, served, headers, read } = await ward()
    const code = await counter('ho-tich')
    const crossSite = { ...headers('Chrome'), 'Sec-Fetch-Site': 'cross-site' }
    const form = formBody({ id: served(code), version: '1', ...fields })
    for (const path of [`/k/${code}`, '/p/k7m29xqp4hdm', '/bien-nhan', '/bien-nhan/xoa'])
      expect((await app.request(path, { ...form, headers: { ...form.headers, ...crossSite } })).status, path).toBe(403)
    const body = { id: served(code), touchpoint: code, questionnaire: 'one-stop', version: 1, answers: content }
    const res = await app.request('/api/v1/responses', jsonBody(body, crossSite))
    expect([res.status, (await res.json()).problem]).toEqual([403, 'sentFromElsewhere'])
    expect(await read('count(*)', 'responses')).toBe(0)
    expect((await app.request(`/k/${code}`, { headers: crossSite })).status).toBe(200)
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
    const look = (code: string, { phone = 'Zalo Android', path = '', address = '203.0.113.9' } = {}) => {
      const form = formBody({ code })
      return place.app.request(`/bien-nhan${path}`, {
        ...form,
        headers: { ...form.headers, ...place.headers(phone, address) },
      })
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

  test('of 400 guesses at the same moment twenty are looked at, from one phone; sixty, from ever new ones', async () => {
    const { look } = await withCase()
    expect(tallyOf(await statusesOf(times(400, (i) => look(`wrong-${i}`))))).toEqual({ 404: 20, 429: 380 })
    const { look: again } = await withCase()
    const sent = times(400, (i) => again(`wrong-${i}`, { phone: `browser ${i}` }))
    expect(tallyOf(await statusesOf(sent))).toEqual({ 404: 60, 429: 340 })
  })

  test('from everywhere together, three hundred are looked at', async () => {
    const { look } = await withCase()
    const sent = times(1000, (i) => look(`wrong-${i}`, { phone: `b ${i}`, address: `192.0.${i % 250}.${i % 7}` }))
    expect(tallyOf(await statusesOf(sent))).toEqual({ 404: 300, 429: 700 })
  })

  test('slips of the finger on a slip cost nothing, forged codes do', async () => {
    const { app, headers } = await ward()
    const open = (code: string) => app.request(`/p/${code}`, { headers: headers('Zalo Android') })
    for (let i = 0; i < 40; i++) expect((await open('k7m29xqp4hd')).status).toBe(404)
    const elsewhere = keysFor({ secret: 'the secret of somebody else, long', formerSecrets: [] }, 'slip')[0]
    for (let i = 0; i < 20; i++) expect((await open(makeCode(elsewhere, i))).status).toBe(404)
    expect((await open(makeCode(elsewhere, 20))).status).toBe(429)
  })

  test('a hundred people may open and send their slips at the same moment, and behind one router', async () => {
    const { app, post, headers } = await ward()
    const made = times(100, async () => new URL((await post('/api/v1/slips', { area: 'ho-tich' })).url).pathname)
    const paths = await Promise.all(made)
    const open = paths.map(async (path) => (await app.request(path, { headers: headers('Zalo Android') })).status)
    expect(tallyOf(await Promise.all(open))).toEqual({ 200: 100 })
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
