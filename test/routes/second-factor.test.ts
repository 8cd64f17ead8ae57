import { expect, test } from 'vitest'
import { recoveryCodes, secondFactors, sessions } from '../../db/schema.ts'
import { commander } from '../../server/access/actor.ts'
import { invite } from '../../server/acts/staff/invite.ts'
import { giveRole } from '../../server/acts/staff/roles.ts'
import { quickPasswords } from '../quick-passwords.ts'
import { codeAt, enrol } from '../second-factor.ts'
import { newAdministrator } from '../stories/door.ts'
import { cookieOf, jsonBody, openApp } from '../world.ts'

quickPasswords()

const password = 'hoa sữa tháng mười'
const step = 30_000

/** Lan, an administrator who comes from elsewhere than the machine itself unless said. */
async function lanAt(changes: Parameters<typeof openApp>[0] = {}) {
  const opened = await openApp(changes)
  const { app, door, clock } = opened
  const { cookie } = await newAdministrator(door, 'lan')
  const signIn = (code?: string, given = password, headers = {}) =>
    app.request(
      '/api/v1/session',
      jsonBody({ login: 'lan', password: given, ...(code === undefined ? {} : { code }) }, headers),
    )
  const ask = async (method: string, path: string, body?: unknown, as = cookie) => {
    const { body: sent, ...rest } = jsonBody(body ?? {}, { Cookie: as })
    const res = await app.request(`/api/v1${path}`, { ...rest, method, ...(method === 'GET' ? {} : { body: sent }) })
    return { status: res.status, ...(res.status === 204 ? {} : await res.json()) }
  }
  const enrolled = () => enrol(app.request, { cookie, password, now: clock.now })
  return { ...opened, cookie, signIn, ask, enrolled }
}

const problemOf = async (res: Response) => [res.status, (await res.json()).problem]

test('with a second factor the password alone opens nothing, and the code comes from the telephone, once', async () => {
  const { signIn, enrolled, clock } = await lanAt()
  const { secret } = await enrolled()
  expect(await problemOf(await signIn())).toEqual([401, 'codeNeeded'])
  expect(await problemOf(await signIn('000000'))).toEqual([401, 'wrongCode'])
  // The code that set it up was taken by that.
  expect(await problemOf(await signIn(codeAt(secret, clock.now)))).toEqual([401, 'wrongCode'])
  clock.now += step
  const code = codeAt(secret, clock.now)
  expect((await signIn(code)).status).toBe(201)
  expect(await problemOf(await signIn(code))).toEqual([401, 'wrongCode'])
  // Nor one from before it.
  expect(await problemOf(await signIn(codeAt(secret, clock.now - step)))).toEqual([401, 'wrongCode'])
})

test('two who send the same code at the same moment: one of them is in', async () => {
  const { signIn, enrolled, clock } = await lanAt()
  const { secret } = await enrolled()
  clock.now += step
  const code = codeAt(secret, clock.now)
  const statuses = (await Promise.all([signIn(code), signIn(code)])).map(({ status }) => status)
  expect(statuses.toSorted()).toEqual([201, 401])
})

test('a wrong password is told the same whether a code came along or not', async () => {
  const { signIn, enrolled } = await lanAt()
  await enrolled()
  expect(await problemOf(await signIn(undefined, 'sai rồi'))).toEqual([401, 'wrongCredentials'])
  expect(await problemOf(await signIn('123456', 'sai rồi'))).toEqual([401, 'wrongCredentials'])
})

test('a telephone whose clock is half a minute off is believed; a minute is not', async () => {
  const { signIn, enrolled, clock } = await lanAt()
  const { secret } = await enrolled()
  clock.now += 10 * step
  expect((await signIn(codeAt(secret, clock.now - step))).status).toBe(201)
  expect((await signIn(codeAt(secret, clock.now + step))).status).toBe(201)
  clock.now += 10 * step
  expect((await signIn(codeAt(secret, clock.now - 2 * step))).status).toBe(401)
  expect((await signIn(codeAt(secret, clock.now + 2 * step))).status).toBe(401)
})

test('ten recovery codes open it without the telephone, each once, however they are typed', async () => {
  const { signIn, enrolled, ask, world } = await lanAt()
  const { recoveryCodes: codes } = await enrolled()
  expect(codes).toHaveLength(10)
  const [first = '', second = ''] = codes
  expect((await signIn(first.toUpperCase())).status).toBe(201)
  expect((await signIn(first)).status).toBe(401)
  const used = cookieOf(await signIn(` ${second.replace('-', ' ')} `))
  expect(used).not.toBe('')
  expect((await ask('GET', '/own', undefined, used)).secondFactor).toMatchObject({ codesLeft: 8 })
  const kept = JSON.stringify(await world.db.select().from(recoveryCodes))
  for (const code of codes) expect(kept).not.toContain(code.replace('-', ''))
})

test('the secret is not in the database but sealed, for its owner alone', async () => {
  const { enrolled, world, signIn, clock } = await lanAt()
  const { secret } = await enrolled()
  const [kept] = await world.db.select().from(secondFactors)
  expect(JSON.stringify(kept)).not.toContain(secret)
  clock.now += step
  // Laid over another's, it opens nothing, and says why.
  await world.db.update(secondFactors).set({ sealed: 'A'.repeat(90) })
  expect(await problemOf(await signIn(codeAt(secret, clock.now)))).toEqual([409, 'secondFactorLost'])
})

test('it is not set up by a wrong code, a wrong password, another’s offer or an old one', async () => {
  const { ask, door, clock, world } = await lanAt()
  await world.db.update(sessions).set({ seenAt: null })
  const { secret, offer } = await ask('POST', '/own/second-factor/offer')
  const put = (sent: object, as?: string) => ask('PUT', '/own/second-factor', { offer, password, ...sent }, as)
  const code = codeAt(secret, clock.now)
  expect(await put({ code: '000000' })).toMatchObject({ status: 401, problem: 'wrongCode', field: 'code' })
  expect(await put({ code, password: 'sai rồi' })).toMatchObject({ problem: 'wrongPassword', field: 'password' })
  expect(await put({ code, offer: 'x.y' })).toMatchObject({ status: 410, problem: 'offerOver' })
  const { cookie: minh } = await newAdministrator(door, 'minh')
  expect(await put({ code }, minh)).toMatchObject({ status: 410, problem: 'offerOver' })
  clock.now += 61 * 60_000
  expect(await put({ code: codeAt(secret, clock.now) })).toMatchObject({ problem: 'offerOver' })
  expect((await ask('GET', '/own')).secondFactor).toBeNull()
})

test('another telephone takes its place only with a code of the one before, or one written down', async () => {
  const { ask, enrolled, signIn, clock } = await lanAt()
  const { secret: before, recoveryCodes: codes } = await enrolled()
  clock.now += step
  const { secret, offer } = await ask('POST', '/own/second-factor/offer')
  const sent = { offer, password, code: codeAt(secret, clock.now) }
  expect(await ask('PUT', '/own/second-factor', sent)).toMatchObject({ problem: 'codeNeeded', field: 'present' })
  const wrong = await ask('PUT', '/own/second-factor', { ...sent, present: '000000' })
  expect(wrong).toMatchObject({ problem: 'wrongCode', field: 'present' })
  const set = await ask('PUT', '/own/second-factor', { ...sent, present: codes[0] })
  expect(set.status).toBe(200)
  clock.now += step
  expect((await signIn(codeAt(before, clock.now))).status).toBe(401)
  expect((await signIn(codes[1])).status).toBe(401)
  expect((await signIn(codeAt(secret, clock.now))).status).toBe(201)
})

test('new recovery codes put the former out of use', async () => {
  const { ask, enrolled, signIn, clock } = await lanAt()
  const { secret, recoveryCodes: codes } = await enrolled()
  clock.now += step
  const made = await ask('POST', '/own/recovery-codes', { password, code: codeAt(secret, clock.now) })
  expect(made).toMatchObject({ status: 201, recoveryCodes: expect.arrayContaining([expect.any(String)]) })
  expect((await signIn(codes[0])).status).toBe(401)
  expect((await signIn(made.recoveryCodes[0])).status).toBe(201)
})

test('who need not have one does without it again, if the password can stand alone', async () => {
  const { ask, enrolled, signIn, clock } = await lanAt()
  const { secret } = await enrolled()
  const short = 'k7#mq2pv'
  expect((await ask('PUT', '/own/password', { current: password, password: short })).status).toBe(204)
  clock.now += step
  const removal = (given: string) =>
    ask('POST', '/own/second-factor/removal', { password: given, code: codeAt(secret, clock.now) })
  expect(await removal(short)).toMatchObject({ status: 422, problem: 'passwordRefused' })
  expect((await ask('PUT', '/own/password', { current: short, password })).status).toBe(204)
  clock.now += step
  expect((await removal(password)).status).toBe(204)
  expect((await signIn()).status).toBe(201)
})

const elsewhere = { isLocal: () => false }

test('an administrator who comes from elsewhere sets one up before he does anything, and cannot do without', async () => {
  const { app, door, clock } = await openApp(elsewhere)
  const person = { token: await door.invitation(), name: 'Lan', login: 'lan', password }
  const cookie = cookieOf(await app.request('/api/v1/invitations/accept', jsonBody(person)))
  const get = async (path: string) => (await app.request(`/api/v1${path}`, { headers: { Cookie: cookie } })).json()
  expect(await get('/session')).toMatchObject({ due: 'second-factor', mustHaveSecondFactor: true })
  expect((await get('/session')).may).not.toContain('accounts-read')
  for (const path of ['/accounts', '/touchpoints', '/figures/choices', '/catalogue', '/invitations'])
    expect([path, await get(path)]).toEqual([path, expect.objectContaining({ problem: 'secondFactorNeeded' })])
  const made = await app.request('/api/v1/touchpoints', jsonBody({ area: 'ho-tich' }, { Cookie: cookie }))
  expect(await problemOf(made)).toEqual([403, 'secondFactorNeeded'])
  const { secret } = await enrol(app.request, { cookie, password, now: clock.now })
  expect(await get('/session')).toMatchObject({ due: null, may: expect.arrayContaining(['accounts-read']) })
  clock.now += step
  const proof = { password, code: codeAt(secret, clock.now) }
  const removal = await app.request('/api/v1/own/second-factor/removal', jsonBody(proof, { Cookie: cookie }))
  expect(await problemOf(removal)).toEqual([409, 'secondFactorRequired'])
})

test.each([
  [
    'over TLS everybody must on the second level',
    { baseUrl: 'https://khaosat.example', ...elsewhere },
    'second-factor',
  ],
  ['on the first only administrators', { baseUrl: 'https://khaosat.example', securityLevel: 1, ...elsewhere }, null],
  ['nor must they within an office without TLS', { baseUrl: 'http://10.0.0.5', ...elsewhere }, null],
] as const)('a clerk: %s', async (_, changes, due) => {
  const { app, world } = await openApp(changes)
  const token = await invite(world, commander('test'), { roles: ['clerk'], unit: 'tram-y-te' })
  const person = { token, name: 'Hoa', login: 'hoa', password }
  const cookie = cookieOf(await app.request('/api/v1/invitations/accept', jsonBody(person)))
  expect(await (await app.request('/api/v1/session', { headers: { Cookie: cookie } })).json()).toMatchObject({ due })
})

test('whoever is made an administrator while he is at work is asked for one at once', async () => {
  const { world, app } = await openApp(elsewhere)
  const token = await invite(world, commander('test'), { roles: ['leader'], unit: '' })
  const cookie = cookieOf(
    await app.request('/api/v1/invitations/accept', jsonBody({ token, name: 'Minh', login: 'minh', password })),
  )
  const look = async () => (await app.request('/api/v1/accounts', { headers: { Cookie: cookie } })).status
  expect(await look()).toBe(200)
  await giveRole(world, 'minh', { role: 'admin', unit: '' }, commander('test'))
  expect(await look()).toBe(403)
})

test('whoever has the password may try ten codes from elsewhere, then waits; Lan on her own computer does not', async () => {
  const { signIn, enrolled, clock } = await lanAt()
  const { secret, recoveryCodes: codes } = await enrolled()
  const known = (await signIn(codes[0])).headers.getSetCookie().find((one) => one.startsWith('known='))
  const Cookie = known?.split(';')[0] ?? ''
  const statuses: number[] = []
  for (let i = 0; i < 15; i++) statuses.push((await signIn('000000', password, { 'User-Agent': `bot ${i}` })).status)
  expect(statuses.filter((status) => status === 401)).toHaveLength(10)
  expect(statuses.slice(10)).toEqual([429, 429, 429, 429, 429])
  clock.now += step
  expect((await signIn(codeAt(secret, clock.now), password, { 'User-Agent': 'Chrome', Cookie })).status).toBe(201)
})

test('setting one up, and signing in by a code that was written down, stand in the log', async () => {
  const { signIn, enrolled, world } = await lanAt()
  const { recoveryCodes: codes } = await enrolled()
  await signIn(codes[0])
  const lines = await world.db.all<{ act: string; detail: string | null }>(
    'select act, detail from log left join log_details using (n) order by n desc limit 2',
  )
  expect(lines).toEqual([
    { act: 'signed-in', detail: '{"code":"recovery"}' },
    { act: 'second-factor-set', detail: null },
  ])
})
