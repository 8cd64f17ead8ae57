import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findUnlogged } from '../../db/queries/unlogged.ts'
import { tidy } from '../../server/acts/retention/tidy.ts'
import { freePort } from '../free-port.ts'
import { quickPasswords } from '../quick-passwords.ts'
import { codeAt } from '../second-factor.ts'
import { jsonBody } from '../world.ts'
import { baseUrl, openOffice } from './office.ts'
import { realProvider } from './real-provider.mjs'

quickPasswords()

let provider: Awaited<ReturnType<typeof realProvider>>
beforeAll(async () => {
  const people = {
    'lan-7': { name: 'Nguyễn  Thị Lan' },
    'hoa-8': { name: 'Trần Thị Hoa' },
    'nobody-9': {},
    'lan-too': { name: 'Nguyễn Thị Lan' },
  }
  provider = await realProvider({ port: await freePort(), baseUrl, people })
})
afterAll(() => provider.close())

const password = 'hoa sữa tháng mười'

/** Lan with a password, signed in. */
async function withPassword() {
  const office = await openOffice(provider)
  const lan = office.browser()
  const made = { token: await office.invited(), name: 'Nguyễn Thị Lan', login: 'lan', password }
  expect(await lan.ask('POST', '/invitations/accept', made)).toMatchObject({ status: 201 })
  return { ...office, lan }
}

/** Lan, whom an invitation made an account that signs in by the provider only. */
async function withoutPassword(role: 'clerk' | 'admin' = 'clerk', changes = {}) {
  const office = await openOffice(provider, changes)
  const lan = office.browser()
  const came = await lan.through({ for: 'invitation', token: await office.invited(role) }, 'lan-7')
  expect(came).toMatchObject({ status: 201, next: 'desk' })
  return { ...office, lan }
}

const acts = async (db: Awaited<ReturnType<typeof openOffice>>['world']['db']) =>
  (await db.all<{ act: string }>(sql`select act from log order by n`)).map(({ act }) => act)

describe('from the invitation to the desk', () => {
  test('an invitation and the office’s account make an account here, with the name the provider tells; the next day it signs in', async () => {
    const { lan, world, browser } = await withoutPassword()
    const session = await lan.ask('GET', '/session')
    expect(session).toMatchObject({
      staff: { name: 'Nguyễn Thị Lan', login: 'nguyen.thi.lan', roles: [{ role: 'clerk', unit: '' }] },
      ...{ hasPassword: false, hasIdentity: true, byProvider: true },
    })
    const tomorrow = browser()
    expect(await tomorrow.through({ for: 'sign-in', to: '/desk/today' }, 'lan-7')).toEqual({
      ...{ status: 200, next: 'desk', to: '/desk/today' },
    })
    expect((await tomorrow.ask('GET', '/session')).status).toBe(200)
    expect(await acts(world.db)).toEqual(['invited', 'account-made', 'signed-in', 'signed-in'])
    expect(await findUnlogged(world.db)).toEqual([])
  })

  test('nothing the provider told but the name is kept or written down, nor is the secret anywhere', async () => {
    const { world, lines } = await withoutPassword()
    const tables = await world.db.all<{ name: string }>(sql`select name from sqlite_master where type = 'table'`)
    for (const { name } of tables) {
      const rows = JSON.stringify(await world.db.all(sql.raw(`select * from "${name}"`)))
      expect([name, rows.includes('lan-7'), rows.includes(provider.clientSecret)]).toEqual([name, false, false])
    }
    expect(JSON.stringify(lines)).not.toMatch(/lan-7|Nguy|code=/)
  })

  test('two people of one name get two login names', async () => {
    const { invited, browser, lan } = await withPassword()
    await lan.ask('DELETE', '/session')
    const first = browser()
    await first.through({ for: 'invitation', token: await invited() }, 'lan-7')
    const { staff } = (await first.ask('GET', '/session')) as { staff?: { login: string } }
    expect(staff?.login).toBe('nguyen.thi.lan')
  })

  test('two people of one name who come at the same moment get two accounts', async () => {
    const { invited, browser, world } = await openOffice(provider)
    const came = await Promise.all(
      ['lan-7', 'lan-too'].map(async (as) => browser().through({ for: 'invitation', token: await invited() }, as)),
    )
    expect(came.map(({ status }) => status)).toEqual([201, 201])
    const logins = await world.db.all<{ login: string }>(sql`select login from staff order by length(login)`)
    expect(logins).toEqual([
      { login: 'nguyen.thi.lan' },
      { login: expect.stringMatching(/^nguyen\.thi\.lan\.[2-9a-z]{4}$/) },
    ])
  })

  test('over TLS the way there lies in a cookie that no script reads and no other host gets', async () => {
    const { app } = await openOffice(provider, { baseUrl: 'https://khaosat.test' })
    const res = await app.request('/api/v1/provider/start', jsonBody({ for: 'sign-in' }))
    const [cookie = ''] = res.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-provider=[^;]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(cookie.length).toBeLessThan(1500)
  })

  test('after the secret was changed the office’s account signs in as before', async () => {
    const { world, clock } = await withoutPassword()
    clock.now += 60_000
    const after = await openOffice(provider, {
      ...{ db: world.db, secret: 'another secret of a test, long enough', formerSecrets: [world.secret] },
    })
    expect(await after.browser().through({ for: 'sign-in' }, 'lan-7')).toMatchObject({ next: 'desk' })
    const token = await after.invited()
    expect(await after.browser().through({ for: 'invitation', token }, 'lan-7')).toMatchObject({
      problem: 'identityTaken',
    })
  })

  test('where the provider tells no name, the one the invitation was made out for is taken', async () => {
    const { invited, browser } = await openOffice(provider)
    const somebody = browser()
    await somebody.through({ for: 'invitation', token: await invited('clerk', 'chị Thu') }, 'nobody-9')
    expect(await somebody.ask('GET', '/session')).toMatchObject({ staff: { name: 'chị Thu', login: 'chi.thu' } })
  })

  test('an invitation makes one account, and an account of the office has one here', async () => {
    const { invited, browser, lan } = await withoutPassword()
    const token = await invited()
    const [one, other] = [browser(), browser()]
    const started = await Promise.all(
      [one, other].map(async (each) =>
        String((await each.ask('POST', '/provider/start', { for: 'invitation', token })).url),
      ),
    )
    const [first, second] = await Promise.all([
      one.atProvider(started[0] ?? '', 'hoa-8'),
      other.atProvider(started[1] ?? '', 'nobody-9'),
    ])
    const answers = [await one.comeBack(first), await other.comeBack(second)]
    expect(answers.map(({ status, problem }) => [status, problem])).toEqual([
      [201, undefined],
      [410, 'invitationSpent'],
    ])
    await lan.ask('DELETE', '/session')
    const again = { for: 'invitation', token: await invited() }
    expect(await lan.through(again, 'lan-7')).toMatchObject({ status: 409, problem: 'identityTaken' })
  })

  test('a link for a new password makes no account by the provider', async () => {
    const { browser } = await openOffice(provider)
    expect(await browser().ask('POST', '/provider/start', { for: 'invitation', token: 'x' })).toMatchObject({
      ...{ status: 410, problem: 'invitationSpent' },
    })
  })
})

describe('who is refused', () => {
  test('somebody whom nobody invited is told whom to ask, and gets no session', async () => {
    const { lan, browser } = await withoutPassword()
    await lan.ask('DELETE', '/session')
    const hoa = browser()
    const refused = await hoa.through({ for: 'sign-in' }, 'hoa-8')
    expect(refused).toMatchObject({ status: 403, problem: 'identityUnknown' })
    expect((await hoa.ask('GET', '/session')).status).toBe(401)
  })

  test('an account that was closed here stays closed, whatever the provider says', async () => {
    const { world, browser } = await withoutPassword()
    await world.db.run(sql`update staff set disabled_at = 1`)
    expect(await browser().through({ for: 'sign-in' }, 'lan-7')).toMatchObject({
      status: 401,
      problem: 'accountClosed',
    })
  })

  test('coming back with another state, in another browser, twice, or too late, opens nothing', async () => {
    const { browser, clock, world } = await withoutPassword()
    const begin = async (who: ReturnType<typeof browser>) =>
      who.atProvider(String((await who.ask('POST', '/provider/start', { for: 'sign-in' })).url), 'lan-7')
    const over = { status: 410, problem: 'transactionOver' }
    const [lan, thief] = [browser(), browser()]
    const query = await begin(lan)
    await begin(thief)
    expect(await thief.comeBack(query)).toMatchObject(over)
    const cookie = lan.cookies.kept.get('provider') ?? ''
    expect(await lan.comeBack(query.replace(/state=[^&]*/, 'state=another'))).toMatchObject(over)
    // Even whoever kept the cookie finds that the way back was gone, also after another process took it.
    lan.cookies.kept.set('provider', cookie)
    expect(await lan.comeBack(query)).toMatchObject({ status: 200 })
    lan.cookies.kept.set('provider', cookie)
    expect(await lan.comeBack(query)).toMatchObject(over)
    const late = await begin(lan)
    clock.now += 10 * 60_000 + 1
    expect(await lan.comeBack(late)).toMatchObject(over)
    clock.now += 10 * 60_000
    await tidy(world)
    expect(await world.db.all(sql`select * from provider_returns`)).toEqual([])
  })

  test('a code is good once: the provider refuses it the second time', async () => {
    const { browser } = await withoutPassword()
    const [lan, thief] = [browser(), browser()]
    const start = async (who: typeof lan) => String((await who.ask('POST', '/provider/start', { for: 'sign-in' })).url)
    const query = await lan.atProvider(await start(lan), 'lan-7')
    expect(await lan.comeBack(query)).toMatchObject({ status: 200 })
    const own = new URL(await start(thief)).searchParams.get('state')
    expect(await thief.comeBack(query.replace(/state=[^&]*/, `state=${own}`))).toMatchObject({
      ...{ status: 401, problem: 'providerRefused' },
    })
  })

  test('without PKCE the provider gives no code, and one that was cancelled there is told so', async () => {
    const { browser } = await withoutPassword()
    const lan = browser()
    const address = new URL(String((await lan.ask('POST', '/provider/start', { for: 'sign-in' })).url))
    expect(address.searchParams.get('code_challenge_method')).toBe('S256')
    address.searchParams.delete('code_challenge')
    address.searchParams.delete('code_challenge_method')
    const query = await lan.atProvider(address.href, 'lan-7')
    expect(query).toContain('error=invalid_request')
    expect(await lan.comeBack(query)).toMatchObject({ status: 401, problem: 'providerRefused' })
  })

  test('what has no provider, or another’s page behind it, is refused with what to do', async () => {
    const { app, browser } = await openOffice(provider, { provider: undefined })
    expect(await browser().ask('GET', '/provider')).toEqual({
      status: 200,
      offered: false,
      away: false,
      endSession: null,
    })
    expect(await browser().ask('POST', '/provider/start', { for: 'sign-in' })).toMatchObject({
      problem: 'providerAbsent',
    })
    const elsewhere = {
      method: 'POST',
      headers: { Origin: 'https://evil.example', 'Content-Type': 'application/json' },
    }
    const res = await app.request('/api/v1/provider/start', { ...elsewhere, body: '{"for":"sign-in"}' })
    expect((await res.json()).problem).toBe('crossSite')
  })
})

test('whoever tries many ways back that are none waits, and whoever comes back rightly from elsewhere does not', async () => {
  let from = '203.0.113.9'
  const { browser, invited } = await openOffice(provider, { clientOf: () => from })
  const guesser = browser()
  const answers = new Set<unknown>()
  for (let i = 0; i < 210; i++) answers.add((await guesser.comeBack(`state=${i}&code=x`)).problem)
  expect([...answers]).toEqual(['transactionOver', 'tooManyReturns'])
  from = '198.51.100.4'
  expect(await browser().through({ for: 'invitation', token: await invited() }, 'lan-7')).toMatchObject({ status: 201 })
})

describe('the second factor here', () => {
  test('the provider does not stand for it: an administrator from elsewhere gives a code, each once', async () => {
    const { lan, clock, browser } = await withoutPassword('admin', { isLocal: () => false })
    expect(await lan.ask('GET', '/session')).toMatchObject({ due: 'second-factor' })
    const { secret, offer } = await lan.ask('POST', '/own/second-factor/offer')
    const code = codeAt(String(secret), clock.now)
    expect(await lan.ask('PUT', '/own/second-factor', { offer, code, password: '' })).toMatchObject({ status: 200 })

    clock.now += 60_000
    const desk = browser()
    const asked = await desk.through({ for: 'sign-in', to: '/desk/log' }, 'lan-7')
    expect(asked).toMatchObject({ next: 'code', to: '/desk/log', login: 'nguyen.thi.lan' })
    expect((await desk.ask('GET', '/session')).status).toBe(401)
    const { ticket } = asked
    expect(await desk.ask('POST', '/provider/code', { ticket, code: '000000' })).toMatchObject({ problem: 'wrongCode' })
    expect(await desk.ask('POST', '/provider/code', { ticket: `x${ticket}`, code: '000000' })).toMatchObject({
      problem: 'transactionOver',
    })
    const now = codeAt(String(secret), clock.now)
    expect(await desk.ask('POST', '/provider/code', { ticket, code: now })).toMatchObject({ status: 201, next: 'desk' })
    expect(await desk.ask('POST', '/provider/code', { ticket, code: now })).toMatchObject({ problem: 'wrongCode' })
    expect(await desk.ask('GET', '/session')).toMatchObject({ due: null, byProvider: true })
    clock.now += 11 * 60_000
    expect(await desk.ask('POST', '/provider/code', { ticket, code: now })).toMatchObject({
      problem: 'transactionOver',
    })
  })

  test('whoever has no password proves himself by the provider: a while after it he is asked again', async () => {
    const { lan, clock } = await withoutPassword()
    clock.now += 11 * 60_000
    const { offer, secret } = await lan.ask('POST', '/own/second-factor/offer')
    const sent = () => ({ offer, code: codeAt(String(secret), clock.now), password: '' })
    expect(await lan.ask('PUT', '/own/second-factor', sent())).toMatchObject({ status: 401, problem: 'proofNeeded' })
    expect(await lan.through({ for: 'unlock' }, 'lan-7')).toMatchObject({ next: 'unlocked' })
    expect(await lan.ask('PUT', '/own/second-factor', sent())).toMatchObject({ status: 200 })
    // And so he sets a password, for the day the provider is away.
    expect(await lan.ask('PUT', '/own/password', { current: '', password })).toMatchObject({ status: 204 })
    expect(await lan.ask('PUT', '/own/password', { current: '', password: 'cây cơm nguội vàng' })).toMatchObject({
      problem: 'wrongPassword',
    })
  })
})

describe('a session that is locked', () => {
  test('goes on when the provider asked anew, and only for the one whose it is', async () => {
    const { lan, clock, world, invited, browser } = await withoutPassword()
    await browser().through({ for: 'invitation', token: await invited() }, 'hoa-8')
    clock.now += 16 * 60_000
    expect(await lan.ask('GET', '/session')).toMatchObject({ problem: 'sessionLocked' })
    expect(await lan.ask('POST', '/session/unlock', { password: '' })).toMatchObject({ problem: 'wrongPassword' })
    const { url } = await lan.ask('POST', '/provider/start', { for: 'unlock' })
    expect(new URL(String(url)).searchParams.get('prompt')).toBe('login')
    expect(await lan.comeBack(await lan.atProvider(String(url), 'hoa-8'))).toMatchObject({
      problem: 'identityOfAnother',
    })
    expect(await lan.ask('GET', '/session')).toMatchObject({ problem: 'sessionLocked' })
    expect(await lan.through({ for: 'unlock' }, 'lan-7')).toMatchObject({ next: 'unlocked' })
    expect(await lan.ask('GET', '/session')).toMatchObject({ status: 200 })
    expect(await acts(world.db)).not.toContain('signed-out')
  })
})

describe('binding and unbinding', () => {
  test('whoever has a password binds the office’s account after giving it, signs in by either, and unbinds it', async () => {
    const { lan, world, browser } = await withPassword()
    expect(await lan.ask('POST', '/own/identity', { password: 'sai' })).toMatchObject({ problem: 'wrongPassword' })
    const { url } = await lan.ask('POST', '/own/identity', { password })
    expect(await lan.comeBack(await lan.atProvider(String(url), 'lan-7'))).toMatchObject({ next: 'bound' })
    expect(await lan.ask('GET', '/own')).toMatchObject({ identity: { offered: true, boundAt: world.now() } })
    expect(await browser().through({ for: 'sign-in' }, 'lan-7')).toMatchObject({ next: 'desk' })
    expect(await browser().ask('POST', '/session', { login: 'lan', password })).toMatchObject({ status: 201 })

    expect(await lan.ask('POST', '/own/identity/removal', { password })).toMatchObject({ status: 204 })
    expect(await browser().through({ for: 'sign-in' }, 'lan-7')).toMatchObject({ problem: 'identityUnknown' })
    expect(await lan.ask('POST', '/own/identity/removal', { password })).toMatchObject({ problem: 'identityNeeded' })
    expect(await acts(world.db)).toEqual([
      ...['invited', 'account-made', 'signed-in', 'identity-bound', 'signed-in', 'signed-in', 'identity-unbound'],
    ])
    expect(await findUnlogged(world.db)).toEqual([])
    await world.db.run(sql`insert into identities select 'by hand', id, 1 from staff`)
    expect(await findUnlogged(world.db)).toHaveLength(1)
  })

  test('the last way in is not taken away, and one begun by somebody else binds nothing', async () => {
    const { lan, browser, invited } = await withoutPassword()
    expect(await lan.ask('POST', '/own/identity/removal', { password: '' })).toMatchObject({
      problem: 'identityNeeded',
    })
    const hoa = browser()
    const made = { token: await invited(), name: 'Trần Thị Hoa', login: 'hoa', password }
    await hoa.ask('POST', '/invitations/accept', made)
    const begin = async () => String((await hoa.ask('POST', '/own/identity', { password })).url)
    // Already Lan's.
    expect(await hoa.comeBack(await hoa.atProvider(await begin(), 'lan-7'))).toMatchObject({ problem: 'identityTaken' })
    const query = await hoa.atProvider(await begin(), 'hoa-8')
    await hoa.ask('DELETE', '/session')
    expect(await hoa.comeBack(query)).toMatchObject({ problem: 'signInNeeded' })
  })

  test('nothing of it is done where the log cannot say so', async () => {
    const { lan, world, browser, invited } = await withPassword()
    const begin = async (who: typeof lan, path: string, body: object, as: string) =>
      who.atProvider(String((await who.ask('POST', path, body)).url), as)
    const hoa = browser()
    const binding = await begin(lan, '/own/identity', { password }, 'lan-7')
    const joining = await begin(hoa, '/provider/start', { for: 'invitation', token: await invited() }, 'hoa-8')
    const tables = sql`select (select count(*) from identities) as identities, (select count(*) from staff) as people,
      (select count(*) from sessions) as sessions`
    const before = await world.db.all(tables)
    await world.db.run(sql`create trigger blocked before insert on log begin select raise(abort, 'blocked'); end`)
    expect((await lan.comeBack(binding)).status).toBe(500)
    expect((await hoa.comeBack(joining)).status).toBe(500)
    expect(await world.db.all(tables)).toEqual(before)
    await world.db.run(sql`insert into identities select 'by hand', id, 1 from staff`)
    expect((await lan.ask('POST', '/own/identity/removal', { password })).status).toBe(500)
    expect(await world.db.all(sql`select identity_hash from identities`)).toHaveLength(1)
  })

  test('whoever signed in by the provider is shown where to sign out there', async () => {
    const { lan } = await withoutPassword()
    const { endSession } = await lan.ask('GET', '/provider')
    const address = new URL(String(endSession))
    expect([address.origin, address.searchParams.get('post_logout_redirect_uri')]).toEqual([
      ...[provider.issuer, `${baseUrl}/desk/sign-in`],
    ])
  })
})
