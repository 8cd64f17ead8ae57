import { afterAll, beforeAll, expect, test } from 'vitest'
import { quickPasswords } from '../quick-passwords.ts'
import { forgingProvider } from './forging-provider.ts'
import { openOffice } from './office.ts'

quickPasswords()

let provider: Awaited<ReturnType<typeof forgingProvider>>
beforeAll(async () => {
  provider = await forgingProvider()
})
afterAll(() => provider.close())

/** Lan, invited by this provider, goes there once more and comes back with what it is told to say. */
async function comingBack(told: (typeof provider)['say']['told'], changed: { readonly iss?: string } = {}) {
  const office = await openOffice(provider)
  const lan = office.browser()
  const go = async (begun: object, iss = provider.issuer) => {
    const { url } = await lan.ask('POST', '/provider/start', begun)
    const { searchParams } = new URL(String(url))
    provider.say.nonce = searchParams.get('nonce') ?? ''
    return lan.comeBack(`${new URLSearchParams({ code: 'x', state: searchParams.get('state') ?? '', iss })}`)
  }
  provider.say.told = {}
  expect(await go({ for: 'invitation', token: await office.invited() })).toMatchObject({ status: 201 })
  await lan.ask('DELETE', '/session')
  provider.say.told = told
  const came = await go({ for: 'sign-in' }, changed.iss)
  const session = await lan.ask('GET', '/session')
  provider.say.told = {}
  return { came, isIn: session.status === 200, ...office, lan, go }
}

const past = Math.floor(Date.now() / 1000) - 600

test.each([
  ['the right one', {}, true],
  ['another nonce', { claims: { nonce: 'another' } }, false],
  ['no nonce', { claims: { nonce: undefined } }, false],
  ['another audience', { claims: { aud: 'somebody else' } }, false],
  ['two audiences and none who asked', { claims: { aud: ['sipas', 'another'] } }, false],
  ['a token that has run out', { claims: { exp: past, iat: past - 60 } }, false],
  ['another issuer', { claims: { iss: 'https://elsewhere.example' } }, false],
  ['no signature (alg none)', { alg: 'none' }, false],
  ['a signature with the client secret', { alg: 'HS256' }, false],
  ['another’s signature', { signedBy: 'another' }, false],
] as const)('a token with %s', async (_, told, isIn) => {
  const got = await comingBack(told)
  expect([got.came.problem, got.isIn]).toEqual([isIn ? undefined : 'providerUntrusted', isIn])
})

test('an answer of another issuer’s is not taken to this one', async () => {
  const got = await comingBack({}, { iss: 'https://elsewhere.example' })
  expect([got.came.problem, got.isIn]).toEqual(['providerUntrusted', false])
})

test('a provider that does not say when it asked, or asked long ago, opens no locked session', async () => {
  const { go, lan } = await comingBack({})
  for (const auth_time of [undefined, past]) {
    provider.say.told = { claims: { auth_time } }
    expect(await go({ for: 'unlock' })).toMatchObject({ problem: 'providerUntrusted' })
  }
  provider.say.told = {}
  expect(await go({ for: 'unlock' })).toMatchObject({ next: 'unlocked' })
  expect((await lan.ask('GET', '/session')).status).toBe(200)
})

test('a provider that refuses the code, or fails, is told apart; the log says which, and nothing that was sent', async () => {
  const { came, lines } = await comingBack({ status: 400 })
  expect(came).toMatchObject({ status: 401, problem: 'providerRefused' })
  expect(lines).toContainEqual(expect.objectContaining({ event: 'provider refused', message: 'invalid_grant' }))
  const failing = await comingBack({ status: 502 })
  expect(failing.came).toMatchObject({ status: 503, problem: 'providerAway' })
  expect(JSON.stringify([...lines, ...failing.lines])).not.toMatch(/"lan"|eyJ|secret/)
})

test('while the provider is away the page is told so and the password works; one that leaves is noticed before anybody is sent to it', async () => {
  const other = await forgingProvider()
  await other.close()
  const { browser, invited } = await openOffice(other)
  const lan = browser()
  const password = 'hoa sữa tháng mười'
  await lan.ask('POST', '/invitations/accept', { token: await invited(), name: 'Lan', login: 'lan', password })
  expect(await lan.ask('GET', '/provider')).toMatchObject({ offered: true, away: true })
  expect(await lan.ask('POST', '/provider/start', { for: 'sign-in' })).toMatchObject({
    status: 503,
    problem: 'providerAway',
  })
  expect(await browser().ask('POST', '/session', { login: 'lan', password })).toMatchObject({ status: 201 })

  const back = await openOffice(provider)
  expect(await back.browser().ask('GET', '/provider')).toMatchObject({ offered: true, away: false })
  const asked = provider.say.asked.length
  await back.browser().ask('GET', '/provider')
  expect(provider.say.asked.length).toBe(asked)

  // One that was there a moment ago is asked again before somebody is sent to it.
  const leaving = await forgingProvider()
  const office = await openOffice(leaving)
  const hoa = office.browser()
  expect(await hoa.ask('POST', '/provider/start', { for: 'sign-in' })).toMatchObject({ status: 200 })
  await leaving.close()
  office.clock.now += 5001
  expect(await hoa.ask('POST', '/provider/start', { for: 'sign-in' })).toMatchObject({ problem: 'providerAway' })
})

test('a provider that gives itself out for another is not believed', async () => {
  const liar = await forgingProvider()
  liar.say.told = { metadata: { issuer: 'https://elsewhere.example' } }
  const { browser } = await openOffice(liar)
  expect(await browser().ask('GET', '/provider')).toMatchObject({ offered: true, away: true })
  await liar.close()
})
