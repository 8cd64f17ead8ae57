import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { cookieOf, formBody, jsonBody } from '../world.ts'
import { asFields, ourPage } from './answered.ts'
import { confirm, type House, newAdministrator, newTouchpoint } from './door.ts'

/** What must be true for clerks and leaders, and for whoever must not be one. */
export function tellOfTheDesk(open: () => Promise<House>) {
  test('nobody sees figures, touchpoints or posters without signing in', async () => {
    const { request } = await open()
    const paths = ['/api/v1/session', '/api/v1/figures?period=2026&by=area', '/api/v1/touchpoints', '/api/v1/catalogue']
    const statuses = await Promise.all(paths.map(async (path) => (await request(path)).status))
    expect(statuses).toEqual(paths.map(() => 401))
    const poster = await request('/desk/posters/abc?size=a5', { redirect: 'manual' })
    expect(poster.headers.get('Location')).toBe('/desk/sign-in?return=%2Fdesk%2Fposters%2Fabc%3Fsize%3Da5')
  })

  test('another site cannot make a signed-in browser change anything', async () => {
    const door = await open()
    const { code, cookie } = await newTouchpoint(door, 'lan-cross', 'ho-tich')
    const headers = { Cookie: cookie, Origin: 'https://evil.example', 'Content-Type': 'text/plain' }
    const res = await door.request(`/api/v1/touchpoints/${code}/retirement`, { method: 'POST', headers })
    expect([res.status, (await res.json()).problem]).toEqual([403, 'crossSite'])
    expect((await door.request(`/k/${code}`)).status).toBe(200)
  })

  test('an invitation makes one account, the account signs in and out, and a wrong password does not', async () => {
    const door = await open()
    const token = await door.invitation()
    const person = { token, name: 'Trần Văn Minh', login: 'Minh', password: 'cây cơm nguội vàng' }
    expect((await door.request('/api/v1/invitations/accept', jsonBody(person))).status).toBe(201)
    expect((await door.request('/api/v1/invitations/accept', jsonBody(person))).status).toBe(410)

    const signIn = (password: string) => door.request('/api/v1/session', jsonBody({ login: 'minh', password }))
    expect((await signIn('cây cơm nguội đỏ')).status).toBe(401)
    const headers = { Cookie: cookieOf(await signIn(person.password)) }
    expect(await (await door.request('/api/v1/session', { headers })).json()).toMatchObject({
      staff: { name: 'Trần Văn Minh' },
    })
    expect(
      (await door.request('/api/v1/session', { method: 'DELETE', headers: { ...headers, ...ourPage } })).status,
    ).toBe(204)
    expect((await door.request('/api/v1/session', { headers })).status).toBe(401)
  })

  test('a device that tries one password after another is told to wait, and its colleague signs in', async () => {
    const door = await open()
    await newAdministrator(door, 'lan-guessed')
    const signIn = (device: string, password: string) =>
      door.request('/api/v1/session', jsonBody({ login: 'lan-guessed', password }, { 'User-Agent': device }))
    for (let i = 0; i < 5; i++) expect((await signIn('a guesser', `sai ${i}`)).status).toBe(401)
    const slowed = await signIn('a guesser', 'hoa sữa tháng mười')
    expect([slowed.status, Number(slowed.headers.get('Retry-After'))]).toEqual([429, expect.any(Number)])
    // Where she needs a code as well, she is asked for it.
    expect([201, 401]).toContain((await signIn('her own device', 'hoa sữa tháng mười')).status)
  })

  test('a touchpoint for a service that does not exist is refused at the field', async () => {
    const door = await open()
    const admin = await newAdministrator(door, 'lan-field')
    expect(await admin.post('/api/v1/touchpoints', { area: 'cap-phep-bay' })).toMatchObject({
      problem: 'fieldRefused',
      field: 'area',
    })
    expect(await admin.post('/api/v1/touchpoints', {})).toMatchObject({ problem: 'fieldRefused', field: 'area' })
    expect(await admin.post('/api/v1/touchpoints', { area: 'dat-dai', procedure: '2.000815' })).toMatchObject({
      field: 'procedure',
    })
  })

  test('the poster of a touchpoint carries its QR code and the address in words', async () => {
    const door = await open()
    const { code, cookie } = await newTouchpoint(door, 'lan-poster', 'ho-tich')
    const poster = await (await door.request(`/desk/posters/${code}?size=card`, { headers: { Cookie: cookie } })).text()
    expect(poster.match(/<svg/g)).toHaveLength(6)
    expect(poster).toContain(`gõ mã <b>${code.slice(0, 3)} ${code.slice(3)}</b>`)
    expect(poster).toContain(`/k/${code}"`)
    expect(poster).toContain('Không cần đăng nhập · 30 giây')
  })

  test('a retired QR code says so, and works again when the retirement is taken back', async () => {
    const door = await open()
    const { code, cookie } = await newTouchpoint(door, 'lan-retire', 'ho-tich')
    const retirement = (method: string) =>
      door.request(`/api/v1/touchpoints/${code}/retirement`, { method, headers: { Cookie: cookie, ...ourPage } })
    expect((await retirement('POST')).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 5))
    const gone = await door.request(`/k/${code}`, { headers: { 'Accept-Language': 'en' } })
    expect(gone.status).toBe(410)
    expect(await gone.text()).toContain('no longer in use')

    expect((await retirement('DELETE')).status).toBe(200)
    expect((await door.request(`/k/${code}`)).status).toBe(200)
  })

  test('an answer left out for a reason leaves the figures, and comes back when that is taken back', async () => {
    const door = await open()
    const { code, figures, get, post } = await newTouchpoint(door, 'lan-exclude', 'viec-lam')
    const [response, other] = [uuidv7(), uuidv7()]
    for (const id of [response, other])
      await door.request(`/k/${code}`, { ...formBody({ id, version: '1', ...asFields }), redirect: 'manual' })
    const second = await newAdministrator(door, 'minh-exclude')
    const trial = { response, cause: 'trial', reason: 'Cán bộ bấm thử khi dán mã QR' }
    const proposed = await post('/api/v1/exclusions', trial)
    expect(await figures()).toMatchObject({ received: 2 })
    expect(await confirm({ get, post }, proposed)).toMatchObject({ problem: 'ownProposal' })
    expect(await confirm(second, proposed)).toMatchObject({ answers: 1 })
    expect(await figures()).toMatchObject({ received: 1 })

    const { exclusions } = await get('/api/v1/exclusions')
    const { id } = exclusions.find((one: { reason: string }) => one.reason === trial.reason)
    const mistaken = { cause: 'mistaken', reason: 'Biên bản ghi nhầm số máy' }
    await confirm(second, await post(`/api/v1/exclusions/${id}/return`, mistaken))
    expect(await figures()).toMatchObject({ received: 2 })
  })

  test('a closed quarter is published once, and a corrected number of transactions makes a revision', async () => {
    const door = await open()
    const { cookie, get, post } = await newAdministrator(door, 'lan-publish')
    const enter = async (closed: number) => {
      const row = { month: '2025-02', area: 'viec-lam', procedure: '', channel: 'desk', closed }
      const headers = { Cookie: cookie }
      const res = await door.request('/api/v1/populations', { ...jsonBody(row, headers), method: 'PUT' })
      return (await res.json()).before
    }
    const second = await newAdministrator(door, 'minh-publish')
    const publish = async (cause: string, reason: string) => {
      const prepared = await post('/api/v1/publications', { period: '2025-Q1', cause, reason })
      return prepared.proposal ? confirm(second, prepared) : prepared
    }
    expect(await enter(120)).toBe(null)
    expect(await publish('regular', '')).toMatchObject({ revision: 1 })
    expect(await publish('regular', '')).toMatchObject({ problem: 'nothingChanged' })
    const first = await get('/api/v1/publications/2025-Q1/1')
    expect(await enter(210)).toBe(120)
    expect((await get('/api/v1/publications')).publications).toMatchObject([{ revision: 1, current: false }])
    expect(await publish('corrected', 'Sửa số hồ sơ tháng 2')).toMatchObject({ revision: 2 })
    expect(await get('/api/v1/publications/2025-Q1/1')).toEqual({ ...first, current: false })
    const { changes } = await get('/api/v1/populations/changes?month=2025-02')
    expect(changes.map(({ before, after }: Record<string, number>) => [before, after])).toEqual([
      [120, 210],
      [null, 120],
    ])
  })

  test('the database is ready and the process lives', async () => {
    const { request } = await open()
    expect(await (await request('/readyz')).json()).toEqual({ ready: true, schema: 'current' })
    expect((await request('/healthz')).status).toBe(200)
  })
}
