import { afterAll, beforeAll, expect, test } from 'vitest'
import { invite } from '../../server/acts/staff/invite.ts'
import { forgingProvider } from '../oidc/forging-provider.ts'
import { browserAt } from '../oidc/office.ts'
import { openServer } from './server-database.ts'
import { startWorkerd } from './workerd.ts'

const secret = 'the secret of a test, long enough'
let server: Awaited<ReturnType<typeof openServer>>
let worker: Awaited<ReturnType<typeof startWorkerd>>
let provider: Awaited<ReturnType<typeof forgingProvider>>
beforeAll(async () => {
  server = await openServer()
  provider = await forgingProvider()
  const { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET } = provider
  const oidc = { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }
  worker = await startWorkerd({ DATABASE_URL: server.url, APP_SECRET: secret, BASE_URL: 'http://127.0.0.1', ...oidc })
})
afterAll(async () => {
  await worker.stop()
  await server.stop()
  await provider.close()
})

const lan = () => browserAt({ request: (path, init) => fetch(new URL(path, worker.url), init) })

/** There and back. */
async function through(browser: ReturnType<typeof lan>, begun: object, told: (typeof provider)['say']['told'] = {}) {
  const { url } = await browser.ask('POST', '/provider/start', begun)
  const { searchParams } = new URL(String(url))
  Object.assign(provider.say, { nonce: searchParams.get('nonce'), told })
  const state = searchParams.get('state') ?? ''
  const query = `${new URLSearchParams({ code: 'x', state, iss: provider.issuer })}`
  return browser.comeBack(query)
}

test('in workerd an invitation and the office’s account make an account, which signs in again; what is forged is not believed', async () => {
  const token = await invite({ db: server.db, now: Date.now, secret })
  const first = lan()
  expect(await through(first, { for: 'invitation', token })).toMatchObject({ status: 201, next: 'desk' })
  expect(await first.ask('GET', '/session')).toMatchObject({ staff: { name: 'Nguyễn Thị Lan' }, byProvider: true })
  expect(await through(lan(), { for: 'sign-in' })).toMatchObject({ next: 'desk' })
  expect(await through(lan(), { for: 'sign-in' }, { signedBy: 'another' })).toMatchObject({
    problem: 'providerUntrusted',
  })
})

test('in workerd a way back is good once, whichever isolate is asked', async () => {
  const browser = lan()
  const { url } = await browser.ask('POST', '/provider/start', { for: 'sign-in' })
  const kept = browser.cookies.kept.get('provider') ?? ''
  const { searchParams } = new URL(String(url))
  Object.assign(provider.say, { nonce: searchParams.get('nonce'), told: {} })
  const state = searchParams.get('state') ?? ''
  const query = `${new URLSearchParams({ code: 'x', state, iss: provider.issuer })}`
  expect(await browser.comeBack(query)).toMatchObject({ next: 'desk' })
  browser.cookies.kept.set('provider', kept)
  expect(await browser.comeBack(query)).toMatchObject({ status: 410, problem: 'transactionOver' })
})
