import { createHmac } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { sendWebhook, signedHeaders } from '../../server/notifications/webhook.ts'
import { hookReceiver, type Noticed } from './post-office.ts'
import { baseUrl, october, toldWard } from './told-ward.ts'

const secret = `whsec_${Buffer.from('a secret of thirty-two bytes, or so').toString('base64')}`

/** What a receiver does with a notice, as the README tells it: signature, then age, then whether it was there before. */
function receiver(key = secret) {
  const seen = new Set<string>()
  return ({ headers, body }: Noticed, now: number): 'taken' | 'forged' | 'old' | 'repeated' => {
    const [id, timestamp, signature] = ['id', 'timestamp', 'signature'].map((one) => String(headers[`webhook-${one}`]))
    const bytes = Buffer.from(key.slice('whsec_'.length), 'base64')
    const right = `v1,${createHmac('sha256', bytes).update(`${id}.${timestamp}.${body}`).digest('base64')}`
    if (!signature?.split(' ').includes(right)) return 'forged'
    if (Math.abs(now / 1000 - Number(timestamp)) > 300) return 'old'
    if (seen.has(id ?? '')) return 'repeated'
    seen.add(id ?? '')
    return 'taken'
  }
}

/** A ward whose notices go to a receiver on this machine. */
async function hookedWard(answer: { status: number; location?: string } = { status: 200 }) {
  const hook = await hookReceiver(answer)
  const ward = await toldWard({ webhook: (notice) => sendWebhook({ url: hook.url, secret }, notice) })
  await ward.answered('own', 7, october('05 10:00'))
  await ward.answered('other', 30, october('05 10:00'))
  ward.clock.now = october('06 07:30')
  const state = async () =>
    (
      await ward.world.db.all<{ next_at: number | null; why: string; tries: number; sent_at: number | null }>(
        sql`select next_at, why, tries, sent_at from deliveries where recipient = '' and kind = 'digest'`,
      )
    )[0]
  return { ...ward, ...hook, answer, state }
}

test('the program at the other end is told the counts of the whole ward, signed, once', async () => {
  const { round, noticed, clock } = await hookedWard()
  await round()
  await round()
  expect(noticed.length).toBe(1)
  const [notice] = noticed
  if (!notice) throw new Error('one came')
  expect(receiver()(notice, clock.now)).toBe('taken')
  expect(JSON.parse(notice.body)).toEqual({
    type: 'digest',
    timestamp: '2026-10-06T00:30:00.000Z',
    data: {
      day: '2026-10-06',
      since: '2026-10-05',
      counts: { answersSinceWorkingDay: 37, answersInSevenDays: 37 },
      links: { answersSinceWorkingDay: `${baseUrl}/desk/today`, answersInSevenDays: `${baseUrl}/desk/today` },
    },
  })
})

test('a receiver refuses what was changed, what is old, what it had before, and what another secret signed', async () => {
  const { round, noticed, clock } = await hookedWard()
  await round()
  const [notice] = noticed
  if (!notice) throw new Error('one came')
  const receive = receiver()
  const headers = { ...notice.headers, 'webhook-timestamp': String(Math.floor(clock.now / 1000) + 10) }
  expect(receive({ ...notice, body: notice.body.replace('37', '38') }, clock.now)).toBe('forged')
  expect(receive({ ...notice, headers }, clock.now)).toBe('forged')
  expect(receive({ ...notice, headers: { ...notice.headers, 'webhook-id': 'another' } }, clock.now)).toBe('forged')
  expect(receiver(`whsec_${Buffer.alloc(32).toString('base64')}`)(notice, clock.now)).toBe('forged')
  expect(receive(notice, clock.now + 301_000)).toBe('old')
  expect(receive(notice, clock.now)).toBe('taken')
  expect(receive(notice, clock.now + 60_000)).toBe('repeated')
})

test('a signature is the one of the example that Standard Webhooks publishes', () => {
  const at = 1_614_265_330_000
  const notice = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at, body: '{"test": 2432232314}' }
  expect(signedHeaders('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', notice)).toEqual({
    'webhook-id': notice.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

describe('when the receiver answers', () => {
  test.each([500, 502, 503, 429, 408])(
    '%i, the same notice comes again after a minute, with the same id',
    async (status) => {
      const { round, noticed, answer, clock, state } = await hookedWard({ status })
      await round()
      expect(await state()).toMatchObject({ why: `http ${status}`, next_at: clock.now + 60_000, sent_at: null })
      answer.status = 204
      clock.now += 60_000
      await round()
      await round()
      expect(noticed.length).toBe(2)
      expect(new Set(noticed.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
      expect(new Set(noticed.map(({ body }) => body)).size).toBe(1)
      const receive = receiver()
      expect(noticed.map((one) => receive(one, clock.now))).toEqual(['taken', 'repeated'])
      expect(await state()).toMatchObject({ next_at: null, sent_at: clock.now })
    },
  )

  test.each([400, 401, 404, 410, 422])('%i, it is not tried again, and the administrator is told', async (status) => {
    const { round, noticed, clock, state, person } = await hookedWard({ status })
    await round()
    clock.now += 60 * 60_000
    await round()
    expect(noticed.length).toBe(1)
    expect(await state()).toMatchObject({ why: `http ${status}`, next_at: null, sent_at: null })
    const quan = await person('quan', [{ role: 'admin', unit: '' }])
    expect(await quan.ask('GET', '/system/notifications')).toMatchObject({
      ...{ webhook: true, waiting: 0, failed: 1 },
      deliveries: [{ kind: 'digest', recipient: null, why: `http ${status}`, tries: 1 }],
    })
  })

  test('by leading elsewhere, nobody goes there', async () => {
    const elsewhere = await hookReceiver({ status: 200 })
    const { round, noticed, state } = await hookedWard({ status: 307, location: elsewhere.url })
    await round()
    expect([noticed.length, elsewhere.noticed.length]).toEqual([1, 0])
    expect(await state()).toMatchObject({ why: 'http 307', next_at: null })
  })
})

test('where nobody answers at all it is tried again', async () => {
  const { round, state, clock } = await hookedWard()
  await round({ webhook: (notice) => sendWebhook({ url: 'http://127.0.0.1:9/', secret }, notice) })
  expect(await state()).toMatchObject({ why: expect.stringMatching(/^E|unreachable/), next_at: clock.now + 60_000 })
})

test('nothing goes out at night, a trial that somebody waits for excepted', async () => {
  const { round, noticed, clock, person } = await hookedWard()
  const quan = await person('quan', [{ role: 'admin', unit: '' }])
  clock.now = october('06 22:00')
  expect((await quan.ask('POST', '/system/notifications/trial', { way: 'webhook' })).status).toBe(204)
  await round()
  expect(noticed.map(({ body }) => JSON.parse(body).type)).toEqual(['test'])
})
