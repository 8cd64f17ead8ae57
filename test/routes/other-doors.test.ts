import { createHmac } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { completeResponses } from '../../db/queries/complete-responses.ts'
import { addReadKey } from '../../db/queries/read-keys.ts'
import { rowOf } from '../../db/queries/response-row.ts'
import { addResponses } from '../../db/queries/responses.ts'
import { responses } from '../../db/schema.ts'
import { keysFor } from '../../server/access/keys.ts'
import { tokenHash } from '../../server/access/tokens.ts'
import { keyOfKept, receiptFor } from '../../server/answers/receipts.ts'
import { thanksInMemory, thanksSealed } from '../../server/answers/thanks.ts'
import { answer } from '../answer.ts'
import { jsonBody, openApp, opening } from '../world.ts'
import { atTheDesk } from './at-the-desk.ts'
import { content, tallyOf, times, ward } from './behind-one-router.ts'
import { withSlips } from './with-slips.ts'

const minute = 60_000

describe('the page of thanks, from a log that somebody else reads', () => {
  test('names no answer, opens for a quarter of an hour, and then says that nothing is lost', async () => {
    const { app, counter, answer, served, clock } = await ward()
    const code = await counter('ho-tich')
    const id = served(code)
    const place = (await answer(code, { id, comment: 'Bao giờ xong?', reply: 'code' })).headers.get('Location') ?? ''
    expect(place).toMatch(/^\/done\/[\w-]{43}\?lang=vi$/)
    expect(place).not.toContain(id.slice(-12))
    expect((await app.request(`/done/${id}`)).status).toBe(410)
    clock.now += 15 * minute - 1
    expect((await app.request(place)).status).toBe(200)
    clock.now += 1
    const late = await app.request(place, { headers: { 'Accept-Language': 'vi' } })
    expect([late.status, await late.text()]).toEqual([410, expect.stringContaining('không cần gửi lại')])
  })

  test('is another one for each sending, with the same receipt', async () => {
    const { counter, answer, served } = await ward()
    const code = await counter('ho-tich')
    const id = served(code)
    const places = (await Promise.all(times(3, () => answer(code, { id })))).map((res) => res.headers.get('Location'))
    expect(new Set(places).size).toBe(3)
  })

  test.each([
    ['in memory', () => thanksInMemory()],
    ['sealed, for doors of many processes', () => thanksSealed({ secret: 's'.repeat(32), formerSecrets: [] })],
  ])('%s: what was kept is found in its time, and nothing else ever', async (_, make) => {
    const thanks = make()
    const token = await thanks.keep({ receipt: 'k7m2q-d9xhw', again: true, noReply: 'no-words' as const }, opening)
    expect(token).toMatch(/^[\w-]{40,160}$/)
    expect(await thanks.find(token, opening + 15 * minute - 1)).toMatchObject({
      receipt: 'k7m2q-d9xhw',
      again: true,
      noReply: 'no-words' as const,
    })
    expect(await thanks.find(token, opening + 15 * minute)).toBeUndefined()
    const changed = token.slice(0, -3) + (token.endsWith('AAA') ? 'BBB' : 'AAA')
    for (const other of ['', 'x', changed, 'A'.repeat(80), `${token}A`.slice(1)])
      expect(await thanks.find(other, opening)).toBeUndefined()
  })

  test('a secret that was changed since opens what was sealed before', async () => {
    const before = thanksSealed({ secret: 'a'.repeat(32), formerSecrets: [] })
    const token = await before.keep({ receipt: undefined, again: false, noReply: 'no-words' as const }, opening)
    const after = thanksSealed({ secret: 'b'.repeat(32), formerSecrets: ['a'.repeat(32)] })
    expect(await after.find(token, opening)).toEqual({ again: false, noReply: 'no-words' as const })
    expect(await thanksSealed({ secret: 'c'.repeat(32), formerSecrets: [] }).find(token, opening)).toBeUndefined()
  })
})

describe('receipts', () => {
  test('are nowhere in the database, and a resend gets the first one again, under a new secret too', async () => {
    const { counter, send, world, served, app } = await ward()
    const code = await counter('ho-tich')
    const id = served(code)
    const { receipt } = await (await send(code, { id })).json()
    expect(receipt).toMatch(/^[2-9a-z]{5}-[2-9a-z]{5}$/)
    const rows = await world.db.all(sql`select * from responses`)
    expect(JSON.stringify(rows)).not.toContain(receipt)
    expect(await (await send(code, { id })).json()).toEqual({ id, receipt })
    Object.assign(world, { formerSecrets: [world.secret], secret: 'another secret, long enough as well' })
    const body = { id, touchpoint: code, questionnaire: 'one-stop', version: 1, answers: content }
    expect(await (await app.request('/api/v1/responses', jsonBody(body))).json()).toEqual({ id, receipt })
  })

  test('that an older program kept in clear are replaced, its answers get names for exports, and nothing else changes', async () => {
    const { world } = await openApp()
    const [old, other, kept] = [answer({ receiptKey: 'abcde-fghjk' }), answer(), answer()]
    await addResponses(world.db, [other])
    const [key] = keysFor(world, 'receipt')
    const asKept = `saltsalt${createHmac('sha256', key.bytes)
      .update(`saltsalt ${receiptFor(world, kept.id).code.replace('-', '')}`)
      .digest('base64url')}`.slice(0, 30)
    await world.db.insert(responses).values([
      { ...rowOf(old), exportId: null },
      { ...rowOf(kept), receiptKey: asKept },
    ])
    const rest = () =>
      world.db.all(sql`select id, answered_at, pattern, content_hash, source from responses order by id`)
    const before = await rest()
    for (let i = 0; i < 2; i++) await completeResponses(world.db, (id, kept) => keyOfKept(world, id, kept))
    const rows = await world.db.all<{ id: string; receipt: string; export_id: string }>(sql`select * from responses`)
    const found = new Map(rows.map((row) => [row.id, row]))
    expect(JSON.stringify(rows)).not.toContain('abcde-fghjk')
    expect(found.get(old.id)?.export_id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(found.get(other.id)).toMatchObject({ receipt: other.receiptKey, export_id: other.exportId })
    expect(found.get(kept.id)?.receipt).toBe(key.id)
    expect(await rest()).toEqual(before)
  })

  test('made under a secret that nobody has any more are not invented: a resend is told it is recorded, without one', async () => {
    const { counter, send, world, served } = await ward()
    const code = await counter('ho-tich')
    const id = served(code)
    await send(code, { id })
    Object.assign(world, { formerSecrets: [], secret: 'another secret, long enough as well' })
    const again = await send(code, { id })
    expect([again.status, await again.json()]).toEqual([200, { id, receipt: null }])
  })
})

describe('a Host header, which anybody may write', () => {
  const host = 'http://evil.example'

  test('makes no QR code, poster or slip while the public address is not set, and says what to set', async () => {
    const { app, cookie, ask } = await atTheDesk()
    const { code, url } = (await ask('POST', '/touchpoints', { area: 'ho-tich' })).body
    expect(url).toBe(`http://localhost/k/${code}`)
    const get = (path: string) => app.request(host + path, { headers: { Cookie: cookie, 'Accept-Language': 'vi' } })
    for (const path of [`/api/v1/touchpoints/${code}/qr.svg`, `/desk/posters/${code}`]) {
      const res = await get(path)
      expect([path, res.status, (await res.text()).includes('BASE_URL')]).toEqual([path, 409, true])
    }
    const listed = await (await get('/api/v1/touchpoints')).json()
    expect(listed.touchpoints).toMatchObject([{ code, url: null }])
    const ours = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' }
    const slip = await app.request(`${host}/api/v1/slips`, jsonBody({ area: 'ho-tich' }, ours))
    expect([slip.status, (await slip.json()).problem]).toEqual([409, 'addressNotSet'])
    for (const near of ['http://127.0.0.1:8787', 'http://[::1]:8787'])
      expect((await app.request(`${near}/desk/posters/${code}`, { headers: { Cookie: cookie } })).status).toBe(200)
  })

  test('changes nothing in what caches keep, nor in what is printed once the address is set', async () => {
    const asset = async () =>
      Response.json({ paths: {}, components: { schemas: {}, securitySchemes: { session: {} } } })
    const { app } = await openApp({ asset })
    const plain = await app.request('http://evil.example/api/v1/openapi.json')
    expect(plain.headers.get('Cache-Control')).toContain('public')
    expect(await plain.text()).not.toContain('evil')
    const { app: named } = await openApp({ asset, baseUrl: 'https://khaosat.example' })
    expect((await (await named.request('http://evil.example/api/v1/openapi.json')).json()).servers).toEqual([
      { url: 'https://khaosat.example' },
    ])
  })
})

test.each([
  ['https://khaosat.example', 'max-age=63072000'],
  [undefined, null],
])(
  'reached at %s, every answer says so: HSTS %s; and nothing may use camera, place or microphone',
  async (baseUrl, hsts) => {
    const { app } = await openApp({ baseUrl })
    for (const path of ['/', '/healthz', '/desk/', '/api/v1/session', '/nowhere']) {
      const { headers } = await app.request(path)
      expect(headers.get('Strict-Transport-Security'), path).toBe(hsts)
      expect(headers.get('Permissions-Policy'), path).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/)
    }
  },
)

describe('a key for slips', () => {
  async function withKey() {
    const place = await withSlips()
    const { db, world, app } = place
    const keyHash = tokenHash(world.secret, 'sipas_s')
    await addReadKey(db, { keyHash, name: 'Một cửa điện tử', may: 'slips', createdAt: 0 })
    const ask = (body: object) =>
      app.request('/api/v1/slips', jsonBody({ area: 'ho-tich', ...body }, { Authorization: 'Bearer sipas_s' }))
    return { ...place, ask }
  }

  test('hands out 120 slips in ten minutes and 1,000 in a day, and is named in the log and on each slip', async () => {
    const { ask, clock, lines, db } = await withKey()
    const statuses = (await Promise.all(times(619, () => ask({})))).map(({ status }) => status)
    expect(tallyOf(statuses)).toEqual({ 201: 120, 429: 499 })
    expect(Number((await ask({})).headers.get('Retry-After'))).toBe(600)
    clock.now += 10 * minute
    expect((await ask({})).status).toBe(201)
    expect(lines).toContainEqual(expect.objectContaining({ route: '/api/v1/slips', key: 'Một cửa điện tử' }))
    expect(await db.all(sql`select distinct issued_by from slips`)).toEqual([{ issued_by: 'key Một cửa điện tử' }])
  })

  test('cannot say who is invited: the dossier decides, one in ten, however often it is asked', async () => {
    const { ask, world } = await withKey()
    Object.assign(world.limits, { slipsOfKey: { ...world.limits.slipsOfKey, waitFor: () => 0 } })
    const invited = async (body: object) => (await (await ask({ invited: true, ...body })).json()).invited
    expect(await invited({})).toBe(false)
    const drawn = await Promise.all(times(400, (i) => invited({ dossier: `H26-${i}` })))
    const many = drawn.filter(Boolean).length
    expect(many).toBeGreaterThan(15)
    expect(many).toBeLessThan(75)
    Object.assign(world, { invitedShare: 0 })
    expect((await Promise.all(times(20, (i) => invited({ dossier: `H27-${i}` })))).some(Boolean)).toBe(false)
  })

  test.each([
    [' h-1', 'H–1'],
    ['000.21.30.H26-261005-0007', '000.21.30.h26 261005 0007'],
    ['H26‑0008', 'H26−0008'],
    ['Ｈ26-0009', 'h260009'],
    ['H26\u200b-0010', 'H26\u00ad0010'],
  ])('gets one slip for a dossier, written as “%s” or as “%s”', async (first, second) => {
    const { ask } = await withKey()
    expect((await ask({ dossier: first })).status).toBe(201)
    expect((await ask({ dossier: second })).status).toBe(409)
  })
})

test('slips answered from one address are counted as its other answers are: sixty, and the rest are held', async () => {
  const { app, headers, post, read, counter } = await ward()
  await counter('ho-tich')
  const slips = await Promise.all(
    times(70, async () => new URL((await post('/api/v1/slips', { area: 'ho-tich' })).url)),
  )
  const send = ({ pathname }: URL, i: number) => {
    const body = new URLSearchParams({ id: uuidv7(), version: '1', overall: '5' })
    return app.request(pathname, { method: 'POST', body, headers: headers(`phone ${i}`) })
  }
  const sent = [...(await Promise.all(slips.slice(0, 35).map(send))), ...(await Promise.all(slips.slice(35).map(send)))]
  expect(tallyOf(sent.map(({ status }) => status))).toEqual({ 303: 70 })
  expect(await read('count(*)', `exclusions where kind = 'held'`)).toBe(10)
})
