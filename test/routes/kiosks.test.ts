import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { kioskStateOf } from '../../server/kiosks/kiosk-state.ts'
import { opening } from '../world.ts'
import { atTheDesk } from './at-the-desk.ts'
import { waiting, withPairedTablet, withTablet } from './tablet.ts'

const minute = 60_000

test('nobody sees, makes or changes tablets without signing in, and a tablet’s own token is no session', async () => {
  const { app, token, made } = await withPairedTablet()
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` }
  const asked = [
    ['GET', ''],
    ['POST', ''],
    ['PUT', `/${made.id}`],
    ['POST', `/${made.id}/pairing`],
    ['POST', `/${made.id}/retirement`],
    ['DELETE', `/${made.id}/retirement`],
  ]
  for (const [method = '', path] of asked)
    expect((await app.request(`/api/v1/kiosks${path}`, { method, headers })).status).toBe(401)
})

describe('whoever adds a tablet is told which field will not do, and nothing is stored', () => {
  test.each([
    ['touchpoint', { touchpoint: 'zzzzzz' }],
    ['procedures', { procedures: ['1.001193'] }],
    ['procedures', { procedures: ['9.999999'] }],
  ])('%s: %j', async (field, change) => {
    const { ask, code } = await withTablet()
    const { status, body } = await ask('POST', '/kiosks', { name: 'Máy 2', touchpoint: code, pin: '402917', ...change })
    expect([status, body]).toEqual([422, expect.objectContaining({ problem: 'fieldRefused', field })])
    expect((await ask('GET', '/kiosks')).body.kiosks).toHaveLength(1)
  })

  test.each([
    ...['12345', '1234567', '12345a', '１２３４５６'].map((pin) => ({ pin })),
    { pin: 402917 },
    { name: '  ' },
    { name: 'x'.repeat(61) },
    { procedures: Array.from({ length: 13 }, (_, i) => `2.${i}`) },
    { colour: 'blue' },
  ])('another shape: %j', async (change) => {
    const { ask, code } = await withTablet()
    const { status, body } = await ask('POST', '/kiosks', { name: 'Máy 2', touchpoint: code, pin: '402917', ...change })
    expect([status, body.problem, body.message]).toEqual([
      400,
      'malformed',
      expect.stringContaining(Object.keys(change)[0] ?? ''),
    ])
  })

  test('a retired touchpoint, and choices where the touchpoint leaves none', async () => {
    const { ask } = await atTheDesk()
    const { code } = (await ask('POST', '/touchpoints', { procedure: '2.000815' })).body
    const kiosk = { name: 'Máy 1', touchpoint: code, pin: '402917' }
    const choosing = await ask('POST', '/kiosks', { ...kiosk, procedures: ['2.000884'] })
    expect(choosing.body).toMatchObject({ problem: 'fieldRefused', field: 'procedures' })
    await ask('POST', `/touchpoints/${code}/retirement`)
    expect((await ask('POST', '/kiosks', kiosk)).body).toMatchObject({ field: 'touchpoint' })
  })
})

test('a tablet that is not there, or retired, can be neither changed nor paired anew', async () => {
  const { ask, made } = await withTablet()
  await ask('POST', `/kiosks/${made.id}/retirement`)
  for (const id of [made.id, 'nowhere']) {
    expect((await ask('PUT', `/kiosks/${id}`, { name: 'Máy 9' })).body.problem).toBe('kioskNotFound')
    expect((await ask('POST', `/kiosks/${id}/pairing`)).body.problem).toBe('kioskNotFound')
    expect((await ask('POST', `/kiosks/${id}/retirement`)).body.problem).toBe('kioskNotFound')
  }
  expect((await ask('DELETE', '/kiosks/nowhere/retirement')).status).toBe(404)
})

test('retired, its code pairs nothing; used again, it is where it was', async () => {
  const { ask, made, pair, says } = await withPairedTablet()
  const { pairingCode } = (await ask('POST', `/kiosks/${made.id}/pairing`)).body
  await ask('POST', `/kiosks/${made.id}/retirement`)
  expect((await pair(pairingCode)).status).toBe(404)
  expect((await ask('GET', '/kiosks')).body.kiosks).toMatchObject([{ state: 'retired', pairingExpiresAt: null }])
  await ask('DELETE', `/kiosks/${made.id}/retirement`)
  expect((await says('setup')).status).toBe(200)
  expect((await ask('GET', '/kiosks')).body.kiosks).toMatchObject([{ state: 'online' }])
})

test('the desk never gets the PIN, the code or the token again', async () => {
  const { ask, made, token } = await withPairedTablet()
  const { body } = await ask('GET', '/kiosks')
  expect(body.address).toBe('http://localhost/kiosk')
  const text = JSON.stringify(body)
  for (const secret of ['pbkdf2', made.pairingCode, made.pairingCode.replace('-', ''), token])
    expect(text).not.toContain(secret)
  expect(Object.keys(body.kiosks[0])).not.toEqual(expect.arrayContaining([expect.stringMatching(/hash|pin$|token/i)]))
})

test('the desk sees what a tablet told: waiting answers, version, clock, storage', async () => {
  const { ask, says, clock } = await withPairedTablet({ kiosk: { procedures: ['2.000815'] } })
  const storage = { used: null, room: 2_000_000, persisted: false, evicted: true }
  await says('contact', { sentAt: clock.now + 12 * minute, waiting: 7, version: '0.9.0', storage })
  expect((await ask('GET', '/kiosks')).body.kiosks).toMatchObject([
    {
      name: 'Máy quầy 3',
      state: 'online',
      waiting: 7,
      version: '0.9.0',
      clockAhead: 12 * minute,
      storage,
      touchpoint: { counter: 'Quầy số 3', names: { area: 'Chứng thực' } },
      procedures: [{ code: '2.000815', name: expect.stringContaining('Chứng thực') }],
    },
  ])
})

test.each([
  ['before it is paired', '2026-10-05T09:30', 'unpaired'],
  ['five minutes after', '2026-10-05T09:05', 'online'],
  ['six minutes after', '2026-10-05T09:06', 'quiet'],
  ['an hour of opening time after', '2026-10-05T10:00', 'silent'],
])('%s it is %s: %s', async (when, moment, state) => {
  const { ask, made, pair, clock } = await withTablet()
  if (state !== 'unpaired') await pair(made.pairingCode)
  clock.now = Date.parse(`${moment}:00+07:00`)
  expect((await ask('GET', '/kiosks')).body.kiosks, when).toMatchObject([{ state }])
})

test.each([
  ['on the evening of the same day', '2026-10-09T23:00', 'quiet'],
  ['early on Saturday', '2026-10-10T08:59', 'quiet'],
  ['late on Saturday morning', '2026-10-10T11:00', 'silent'],
])('a tablet switched off on Friday at closing time is, %s (%s), %s', (_, moment, state) => {
  const lastSeenAt = Date.parse('2026-10-09T17:00:00+07:00')
  const kiosk = { retiredAt: null, paired: true, lastSeenAt }
  expect(kioskStateOf(kiosk, Date.parse(`${moment}:00+07:00`), new Map())).toBe(state)
})

test('a tablet last seen on Saturday noon is no warning on Sunday, nor on Monday before nine', () => {
  const kiosk = { retiredAt: null, paired: true, lastSeenAt: Date.parse('2026-10-10T12:00:00+07:00') }
  const at = (moment: string) => kioskStateOf(kiosk, Date.parse(`${moment}:00+07:00`), new Map())
  expect([at('2026-10-11T15:00'), at('2026-10-12T08:59'), at('2026-10-12T09:00')]).toEqual(['quiet', 'quiet', 'silent'])
})

test('answers are a sign of life too', async () => {
  const { ask, says, clock } = await withPairedTablet()
  clock.now += 3 * 60 * minute
  expect((await ask('GET', '/kiosks')).body.kiosks).toMatchObject([{ state: 'silent', lastSeenAt: opening }])
  await says('answers', { sentAt: clock.now - 8 * minute, answers: [waiting(clock.now - 9 * minute)] })
  const { kiosks } = (await ask('GET', '/kiosks')).body
  expect(kiosks).toMatchObject([{ state: 'online', lastSeenAt: clock.now, clockAhead: -8 * minute }])
})

test('who made, changed, paired and retired a tablet is written down', async () => {
  const { ask, made, db } = await withPairedTablet()
  await ask('PUT', `/kiosks/${made.id}`, { name: 'Máy sảnh' })
  await ask('POST', `/kiosks/${made.id}/pairing`)
  await ask('POST', `/kiosks/${made.id}/retirement`)
  await ask('DELETE', `/kiosks/${made.id}/retirement`)
  const deeds = await db.all(sql`select act as what from log where subject = ${made.id} order by n`)
  const done = ['made', 'paired', 'changed', 'code-made', 'retired', 'reopened']
  expect(deeds).toEqual(done.map((what) => ({ what: `kiosk-${what}` })))
})
