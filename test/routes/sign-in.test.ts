import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import type { Context } from 'hono'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { newAdministrator } from '../stories/door.ts'
import { jsonBody, openApp } from '../world.ts'

type Done = Parameters<typeof crypto.scrypt>[4]

/** Counts the slow hash that a password costs, and does it with less work, or these tests would take minutes. */
const { scrypt } = crypto
const quick = (password: string, salt: Buffer, length: number, _: object, done: Done) =>
  scrypt(password, salt, length, { N: 2 }, done)
const slowHash = vi.spyOn(crypto, 'scrypt').mockImplementation(quick as typeof scrypt)
syncBuiltinESMExports()
afterAll(() => {
  slowHash.mockRestore()
  syncBuiltinESMExports()
})

beforeEach(() => void slowHash.mockClear())

const password = 'hoa sữa tháng mười'
const office = '10.1.2.3'

/** An office in which Lan and Minh have accounts; whoever signs in says from which address and device. */
async function twoColleagues() {
  const opened = await openApp({ clientOf: (c: Context) => c.req.header('Test-Address') ?? office })
  const { app, door } = opened
  for (const login of ['lan', 'minh']) await newAdministrator(door, login)
  const signIn = (login: string, password: string, { device = 'Chrome', address = office } = {}) =>
    app.request('/api/v1/session', jsonBody({ login, password }, { 'User-Agent': device, 'Test-Address': address }))
  const fail = async (times: number, login: string, from: { device?: string; address?: string } = {}) => {
    // Each costs a slow hash: a few at a time.
    for (let i = 0; i < times; i += 10)
      await Promise.all(Array.from({ length: Math.min(10, times - i) }, () => signIn(login, 'sai rồi', from)))
  }
  return { ...opened, signIn, fail }
}

test('after five wrong passwords a device waits for that account, even with the right one, and longer after each that follows', async () => {
  const { signIn, fail, clock } = await twoColleagues()
  await fail(5, 'lan')
  const refused = await signIn('lan', password)
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '30'])
  expect(await refused.json()).toMatchObject({ problem: 'tooManyAttempts' })
  for (const wait of [30, 60, 120, 240, 480, 900, 900]) {
    expect((await signIn('lan', password)).headers.get('Retry-After')).toBe(String(wait))
    clock.now += wait * 1000
    expect((await signIn('lan', 'sai rồi')).status).toBe(401)
  }
  clock.now += 900_000
  expect((await signIn('LAN ', password)).status).toBe(201)
  // Whoever got in begins anew.
  await fail(4, 'lan')
  expect((await signIn('lan', password)).status).toBe(201)
})

test('an hour without a wrong password, and all are forgotten', async () => {
  const { signIn, fail, clock } = await twoColleagues()
  await fail(5, 'lan', { device: 'Firefox' })
  clock.now += 60 * 60_000 + 1
  await fail(4, 'lan', { device: 'Firefox' })
  expect((await signIn('lan', password, { device: 'Firefox' })).status).toBe(201)
})

test('many attempts at the same moment are no way around it', async () => {
  const { signIn } = await twoColleagues()
  slowHash.mockClear()
  const statuses = await Promise.all(
    Array.from({ length: 40 }, async (_, i) => (await signIn('lan', `sai ${i}`)).status),
  )
  expect(statuses.filter((status) => status === 401)).toHaveLength(5)
  expect(slowHash).toHaveBeenCalledTimes(5)
})

test('the office is not slowed: neither a colleague at the same computer nor Lan at another one', async () => {
  const { signIn, fail } = await twoColleagues()
  await fail(30, 'lan')
  expect((await signIn('lan', password)).status).toBe(429)
  expect((await signIn('minh', password)).status).toBe(201)
  expect((await signIn('lan', password, { device: 'Firefox' })).status).toBe(201)
  expect((await signIn('lan', password, { address: '198.51.100.7' })).status).toBe(201)
})

test('right passwords cost nothing', async () => {
  const { signIn } = await twoColleagues()
  for (let i = 0; i < 15; i++) expect((await signIn('lan', password)).status).toBe(201)
})

test('whoever pretends to be ever new devices is slowed by their address, and Lan elsewhere is not', async () => {
  const { signIn, fail } = await twoColleagues()
  const address = '198.51.100.7'
  for (let i = 0; i < 10; i++) await fail(5, 'lan', { address, device: `bot ${i}` })
  expect((await signIn('lan', password, { address, device: 'bot 11' })).status).toBe(429)
  expect((await signIn('lan', password)).status).toBe(201)
})

test('an account that does not exist costs the same work, is told the same and is slowed the same', async () => {
  const { signIn } = await twoColleagues()
  const tried = async (login: string) => {
    slowHash.mockClear()
    const res = await signIn(login, 'sai rồi')
    const { requestId: _, ...said } = await res.json()
    const work = slowHash.mock.calls.map(([, salt, length, cost]) => [Buffer.from(salt as Buffer).length, length, cost])
    return { status: res.status, said, work, wait: res.headers.get('Retry-After') }
  }
  const [real, unknown] = [await tried('lan'), await tried('nobody')]
  expect(real.work).toHaveLength(1)
  expect(unknown).toEqual(real)
  for (let i = 0; i < 4; i++) expect(await tried('nobody')).toEqual(await tried('lan'))
  const [realSlowed, unknownSlowed] = [await tried('lan'), await tried('nobody')]
  expect(realSlowed).toMatchObject({ status: 429, work: [] })
  expect(unknownSlowed).toEqual(realSlowed)
})

test('an account that was closed costs the same work too', async () => {
  const { signIn, world } = await twoColleagues()
  await world.db.$client.execute({
    sql: 'update staff set disabled_at = ? where login = ?',
    args: [world.now(), 'lan'],
  })
  slowHash.mockClear()
  const refused = await signIn('lan', password)
  expect([refused.status, await refused.json()]).toEqual([401, expect.objectContaining({ problem: 'accountClosed' })])
  expect(slowHash).toHaveBeenCalledTimes(1)
  // Only whoever has the password is told so.
  expect(await (await signIn('lan', 'sai rồi')).json()).toMatchObject({ problem: 'wrongCredentials' })
})

test('neither logins nor addresses nor devices are logged', async () => {
  const { fail, lines } = await twoColleagues()
  await fail(11, 'canary-login', { address: '198.51.100.7', device: 'canary-device' })
  expect(JSON.stringify(lines)).not.toMatch(/canary|198\.51/)
})

describe('strangers who try one account', () => {
  /** Lan, who has signed in from her own computer before. */
  async function withKnownDevice() {
    const place = await twoColleagues()
    const cookies = (await place.signIn('lan', password)).headers.getSetCookie().map((one) => one.split(';')[0])
    const Cookie = cookies.filter((one) => one?.startsWith('known=')).join('; ')
    expect(Cookie).toMatch(/^known=[\w-]{22}\.[\w-]{43}$/)
    const own = (written: string, { login = 'lan', cookie = Cookie } = {}) =>
      place.app.request(
        '/api/v1/session',
        jsonBody({ login, password: written }, { 'User-Agent': 'Chrome', 'Test-Address': office, Cookie: cookie }),
      )
    return { ...place, own, Cookie }
  }

  test('from 120 addresses are slowed together, and she is not, at the computer she knows', async () => {
    const { signIn, own } = await withKnownDevice()
    const statuses: number[] = []
    for (let i = 0; i < 120; i += 10)
      statuses.push(
        ...(
          await Promise.all(
            Array.from({ length: 10 }, (_, j) =>
              signIn('lan', 'sai rồi', { address: `192.0.2.${i + j}`, device: `b ${i}` }),
            ),
          )
        ).map(({ status }) => status),
      )
    expect(statuses.filter((status) => status === 401)).toHaveLength(60)
    expect((await signIn('lan', password, { address: '198.51.100.7' })).status).toBe(429)
    expect((await own(password)).status).toBe(201)
    expect((await signIn('minh', password)).status).toBe(201)
  })

  test('from one IPv6 network are one stranger, whatever address of it they take', async () => {
    const { signIn } = await withKnownDevice()
    const statuses: number[] = []
    for (let i = 0; i < 80; i += 10)
      statuses.push(
        ...(
          await Promise.all(
            Array.from({ length: 10 }, (_, j) =>
              signIn('lan', 'sai', { address: `2001:db8::${i}:${j}`, device: `b ${i} ${j}` }),
            ),
          )
        ).map(({ status }) => status),
      )
    expect(statuses.filter((status) => status === 401)).toHaveLength(50)
  })

  test('behind her own router do not shut her out: 60 wrong ones there, and she is in', async () => {
    const { own, fail } = await withKnownDevice()
    for (let i = 0; i < 12; i++) await fail(5, 'lan', { device: `bot ${i}` })
    expect((await own(password)).status).toBe(201)
  })

  test('gain little by her computer: five wrong passwords, and it waits as well; nor is it known to another account', async () => {
    const { own, clock } = await withKnownDevice()
    for (let i = 0; i < 5; i++) expect((await own(`sai ${i}`)).status).toBe(401)
    expect((await own(password)).status).toBe(429)
    clock.now += 60_000
    expect((await own(password)).status).toBe(201)
    for (let i = 0; i < 5; i++) expect((await own(`sai ${i}`, { login: 'minh' })).status).toBe(401)
    expect((await own('sai', { login: 'minh' })).status).toBe(429)
  })

  test('cannot write themselves a computer she knows', async () => {
    const { own, fail, Cookie } = await withKnownDevice()
    for (let i = 0; i < 12; i++) await fail(5, 'lan', { device: `bot ${i}` })
    for (const cookie of [
      Cookie.slice(0, -1),
      Cookie.replace(/=./, (first) => (first === '=A' ? '=B' : '=A')),
      'known=',
      'known=a.b',
    ])
      expect((await own(password, { cookie })).status, cookie).toBe(429)
  })
})

test('sixty who sign in at once: two passwords are checked at a time, ten wait, the others are told to come back; the desk opens meanwhile', async () => {
  const { signIn, app } = await twoColleagues()
  let [running, most] = [0, 0]
  slowHash.mockImplementation(((word: string, salt: Buffer, length: number, _: object, done: Done) => {
    most = Math.max(most, ++running)
    setTimeout(() => {
      running--
      quick(word, salt, length, {}, done)
    }, 20)
  }) as typeof scrypt)
  const sent = Array.from({ length: 60 }, (_, i) => signIn(`nobody-${i}`, 'sai', { address: `192.0.2.${i}` }))
  const page = app.request('/rieng-tu')
  expect((await page).status).toBe(200)
  const answers = await Promise.all(sent)
  const busy = answers.filter(({ status }) => status === 503)
  expect([most, busy.length, answers.length - busy.length]).toEqual([2, 48, 12])
  expect(busy[0]?.headers.get('Retry-After')).toBe('5')
  expect(await busy[0]?.json()).toMatchObject({ problem: 'signInBusy' })
  expect((await signIn('lan', password)).status).toBe(201)
  slowHash.mockImplementation(quick as typeof scrypt)
})
