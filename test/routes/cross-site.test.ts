import { describe, expect, test } from 'vitest'
import { openApi } from '../../server/openapi/document.ts'
import { newAdministrator } from '../stories/door.ts'
import { jsonBody, openApp } from '../world.ts'

const baseUrl = 'https://khaosat.example.gov.vn'

/** A ward behind TLS, with an administrator who is signed in. */
async function behindTls() {
  const { app, world, door } = await openApp({ baseUrl })
  return { app, world, ...(await newAdministrator(door, 'lan')) }
}

/** Everything that changes something for whoever a browser's cookie says is there, or gives it one. */
const changes = Object.entries(openApi().paths).flatMap(([path, item]) =>
  Object.entries(item as { [method: string]: { security: object[]; responses: object } }).flatMap(
    ([method, operation]) => {
      const bySession =
        operation.security.some((one) => 'session' in one) || JSON.stringify(operation.responses).includes('crossSite')
      return method !== 'get' && bySession ? [[method.toUpperCase(), path.replace(/\{\w+\}/g, 'x')] as const] : []
    },
  ),
)

test('there is something to protect', () => expect(changes.length).toBeGreaterThan(15))

describe.each(changes)('%s %s', (method, path) => {
  test.each([
    ['a form of another site', { Origin: 'https://evil.example', 'Content-Type': 'text/plain' }],
    ['a script of another site', { Origin: 'https://evil.example', 'Content-Type': 'application/json' }],
    [
      'a sibling of ours',
      { Origin: 'https://khaosat.example.gov.vn.evil.example', 'Content-Type': 'application/json' },
    ],
    ['a page without an origin', { Origin: 'null', 'Content-Type': 'application/json' }],
    ['an old browser from who knows where', { 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['a form without a type', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('asked by %s is not carried out', async (_, headers) => {
    const { app } = await openApp({ baseUrl })
    const asked = { method, headers: { Cookie: '__Host-session=x', ...headers } as Record<string, string> }
    const answer = await app.request(path, asked)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ problem: 'crossSite' })
  })
})

test.each(['https://khaosat.example.gov.vn', 'http://localhost', 'https://localhost', undefined])(
  'our own page is listened to, from %s',
  async (origin) => {
    const { app, cookie } = await behindTls()
    const headers: Record<string, string> = { Cookie: cookie, ...(origin ? { Origin: origin } : {}) }
    expect((await app.request('/api/v1/touchpoints', jsonBody({ area: 'ho-tich' }, headers))).status).toBe(201)
  },
)

test('over TLS the session’s cookie is bound to this host, hidden from scripts, and never sent in clear or from afar', async () => {
  const { app, cookie } = await behindTls()
  const signIn = await app.request('/api/v1/session', jsonBody({ login: 'lan', password: 'hoa sữa tháng mười' }))
  const [session = '', known = ''] = signIn.headers.getSetCookie()
  const attributes = session.split('; ')
  expect(attributes[0]).toMatch(/^__Host-session=[\w-]{43}$/)
  expect(attributes.slice(1).toSorted()).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Lax', 'Secure'])
  expect(known).toMatch(
    /^__Host-known=[\w-]{22}\.[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  )

  const signOut = await app.request('/api/v1/session', {
    method: 'DELETE',
    headers: { Cookie: cookie, Origin: baseUrl },
  })
  expect(signOut.headers.get('Set-Cookie')).toMatch(/^__Host-session=; Max-Age=0; Path=\/; Secure$/)
  expect((await app.request('/api/v1/session', { headers: { Cookie: cookie } })).status).toBe(401)
  expect((await app.request('/api/v1/session', { headers: { Cookie: cookie.replace('__Host-', '') } })).status).toBe(
    401,
  )
})

test('no page of a citizen sets a cookie', async () => {
  const { app, post } = await behindTls()
  const { code } = await post('/api/v1/touchpoints', { area: 'ho-tich' })
  for (const path of ['/', `/k/${code}`, '/bien-nhan', '/ket-qua', '/rieng-tu', '/p/x', '/done/x', '/kiosk'])
    expect((await app.request(path)).headers.get('Set-Cookie'), path).toBeNull()
})
