import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { readFloods } from '../../db/queries/alerts.ts'
import { invite } from '../../server/access/invite.ts'
import { keysFor } from '../../server/access/keys.ts'
import { writeFloods } from '../../server/limits/floods.ts'
import { spendAll } from '../../server/limits/token-bucket.ts'
import { unusualIn } from '../../server/limits/unusual.ts'
import { makeCode } from '../../server/slips/code.ts'
import { newAdministrator } from '../stories/door.ts'
import { formBody, jsonBody, openApp, opening } from '../world.ts'
import { waiting, withPairedTablet } from './tablet.ts'

const content = { overall: 5, access: 4, procedure: 5, official: 5, result: 4, feedback: 0 }
const fields = Object.fromEntries(Object.entries(content).map(([id, level]) => [id, String(level)]))

/** A ward behind one router: an administrator, and touchpoints where people answer with their phones. */
async function ward() {
  const opened = await openApp({ clientOf: () => '203.0.113.9' })
  const { app, world } = opened
  const request = async (path: string, init?: RequestInit) => app.request(path, init)
  const admin = await newAdministrator({ request, invitation: () => invite(world) }, 'lan')
  const counter = async (area: string) => String((await admin.post('/api/v1/touchpoints', { area, counter: '3' })).code)
  const headers = (phone: string) => ({ 'User-Agent': phone, 'Accept-Language': 'vi' })

  /** Somebody answers the form without script. */
  const answer = (code: string, { phone = 'Zalo Android', id = uuidv7(), ...more }: Record<string, string> = {}) => {
    const form = formBody({ id, version: '1', ...fields, ...more })
    return app.request(`/k/${code}`, { ...form, headers: { ...form.headers, ...headers(phone) } })
  }
  /** A program sends an answer. */
  const send = (code: string, { phone = 'program', id = uuidv7(), answers = content } = {}) =>
    app.request(
      '/api/v1/responses',
      jsonBody({ id, touchpoint: code, questionnaire: 'one-stop', version: 1, answers }, headers(phone)),
    )
  const alerts = () => admin.get('/api/v1/alerts?from=2026-10-01&to=2026-10-31')
  /** One number out of the database. */
  const read = async (what: string, from: string) =>
    (await world.db.all<{ found: unknown }>(sql.raw(`select ${what} as found from ${from}`)))[0]?.found
  return { ...opened, request, counter, answer, send, alerts, headers, read }
}

const statusesOf = async (sent: readonly (Response | Promise<Response>)[]) =>
  (await Promise.all(sent)).map(({ status }) => status)
const times = <T>(n: number, act: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => act(i))

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
    expect(await refused.text()).toContain('Câu trả lời CHƯA được ghi nhận; xin gửi lại sau 10 giây')

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
    const { app, world, headers, request } = await ward()
    const admin = await newAdministrator({ request, invitation: () => invite(world) }, 'minh')
    const newSlip = async () => new URL((await admin.post('/api/v1/slips', { area: 'ho-tich' })).url).pathname
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

describe('a flood on one touchpoint, from ever new devices', () => {
  async function flooded() {
    const place = await ward()
    const [code, elsewhere] = [await place.counter('ho-tich'), await place.counter('chung-thuc')]
    const first = { id: uuidv7(), phone: 'the first' }
    const receipt = await (await place.send(code, first)).json()
    const statuses = await statusesOf(times(500, (i) => place.send(code, { phone: `bot ${i}` })))
    return { ...place, code, elsewhere, first, receipt, statuses }
  }

  test('slows itself; beside it another touchpoint answers as ever', async () => {
    const { statuses, send, answer, elsewhere, code, clock } = await flooded()
    expect(statuses.filter((status) => status === 201)).toHaveLength(299)
    expect(statuses.filter((status) => status === 429)).toHaveLength(201)
    expect((await send(elsewhere)).status).toBe(201)
    expect((await answer(elsewhere)).status).toBe(303)

    clock.now += 60_000
    const next = await statusesOf(times(100, (i) => send(code, { phone: `late bot ${i}` })))
    expect(next.filter((status) => status === 201)).toHaveLength(60)
  })

  test('raises one alert, with how many were refused and when', async () => {
    const { alerts, code, send, clock } = await flooded()
    clock.now += 60_000
    await Promise.all(times(70, (i) => send(code, { phone: `late bot ${i}` })))
    expect((await alerts()).floods).toEqual([
      {
        day: '2026-10-05',
        touchpoint: code,
        area: 'ho-tich',
        counter: '3',
        firstAt: opening,
        lastAt: opening + 60_000,
        n: 211,
      },
    ])
  })

  test('costs one write, not one each', async () => {
    const { read, send, code, clock } = await flooded()
    expect(await read('n', 'alerts')).toBe(1)
    clock.now += 4999
    await Promise.all(times(10, (i) => send(code, { phone: `bot ${i}` })))
    expect(await read('n', 'alerts')).toBe(1)
    clock.now += 1
    await Promise.all(times(10, (i) => send(code, { phone: `bot ${i}` })))
    expect(await read('n', 'alerts')).toBeGreaterThan(200)
  })

  test('is told by day, by the calendar of Hà Nội', async () => {
    const { send, counter, clock, world } = await ward()
    const code = await counter('ho-tich')
    clock.now = Date.parse('2026-10-05T23:59:58+07:00')
    await Promise.all(times(310, (i) => send(code, { phone: `bot ${i}` })))
    clock.now += 3000
    await Promise.all(times(10, (i) => send(code, { phone: `bot ${i}` })))
    await writeFloods(world)
    const floods = await readFloods(world.db, '2026-10-05', '2026-10-06')
    expect(floods.map(({ day, n }) => [day, n])).toEqual([
      ['2026-10-06', 7],
      ['2026-10-05', 10],
    ])
  })

  test('leaves in the log where and how many, and nothing of whom', async () => {
    const { lines, code } = await flooded()
    expect(lines).toContainEqual({ level: 'info', event: 'flood', touchpoint: code, refused: 1 })
    expect(JSON.stringify(lines)).not.toMatch(/203\.0\.113\.9|bot|the first/)
  })

  test('keeps no receipt from whoever has one: the same again gets it, other answers are still refused', async () => {
    const { send, answer, code, first, receipt, read } = await flooded()
    const again = await send(code, first)
    expect([again.status, await again.json()]).toEqual([200, receipt])
    expect((await send(code, { ...first, answers: { ...content, overall: 1 } })).status).toBe(409)
    expect((await answer(code, { id: first.id.toUpperCase() })).headers.get('Location')).toContain(`/done/${first.id}`)
    expect(await read('count(*)', 'responses')).toBe(300)
  })
})

describe('a form filled in by a program', () => {
  /** When the form's page was made, so many milliseconds before now, as its id says. */
  const madeBefore = (ms: number, version = '7') => {
    const time = (opening - ms).toString(16).padStart(12, '0')
    const rest = crypto.randomUUID().slice(15)
    return `${time.slice(0, 8)}-${time.slice(8)}-${version}${rest}`
  }

  test.each([
    ['fills in the field nobody sees', { id: madeBefore(60_000), website: 'https://spam.example' }, ['honeypot']],
    ['answers before anybody has read', { id: madeBefore(2999) }, ['hasty']],
    ['does both', { id: madeBefore(0), website: 'x' }, ['honeypot', 'hasty']],
    ['takes three seconds', { id: madeBefore(3000), website: ' ' }, null],
    ['has a clock that runs ahead', { id: madeBefore(-1) }, null],
    ['made its own id', { id: madeBefore(0, '4') }, null],
  ])('that %s is counted and thanked like any other', async (_, sent, flags) => {
    const { app, counter, answer, read } = await ward()
    const code = await counter('ho-tich')
    const thanks = async (sent: Record<string, string>) => {
      const page = await (await app.request((await answer(code, sent)).headers.get('Location') ?? '')).text()
      return page.replace(/class="receipt">[^<]+/, '').replaceAll(sent.id ?? '', '')
    }
    const usual = await thanks({ id: madeBefore(120_000) })
    expect(await thanks(sent)).toBe(usual)
    expect(JSON.parse(String(await read('flags', `responses where id = '${sent.id}'`)))).toEqual(flags)
    expect(await read('sum(n)', 'tallies')).toBe(2)
    expect(await read('sum(flagged)', 'days')).toBe(flags ? 1 : 0)
  })

  test('shows at the desk where it is many, with their share', async () => {
    const { counter, answer, alerts } = await ward()
    const [watched, other] = [await counter('ho-tich'), await counter('chung-thuc')]
    for (let i = 0; i < 5; i++) await answer(watched, { id: madeBefore(10) })
    for (let i = 0; i < 15; i++) await answer(watched, { id: madeBefore(60_000) })
    for (let i = 0; i < 4; i++) await answer(other, { id: madeBefore(10) })
    expect((await alerts()).unusual).toEqual([{ touchpoint: watched, area: 'ho-tich', n: 20, flagged: 5 }])
  })

  test('is no reason to look where it is a fifth or less, or came by no touchpoint', () => {
    const day = { area: 'ho-tich', n: 25, flagged: 5 }
    expect(unusualIn([{ ...day, touchpoint: 'abc' }])).toEqual([])
    expect(unusualIn([{ ...day, touchpoint: 'abc', flagged: 6 }])).toHaveLength(1)
    expect(unusualIn([{ ...day, touchpoint: '', flagged: 25 }])).toEqual([])
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
    expect(await refused.text()).toContain('quá nhiều mã sai')
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
