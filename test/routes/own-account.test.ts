import { expect, test } from 'vitest'
import { staff } from '../../db/schema.ts'
import { hashPassword } from '../../server/access/passwords/hash.ts'
import { quickPasswords } from '../quick-passwords.ts'
import { newAdministrator } from '../stories/door.ts'
import { cookieOf, jsonBody, openApp } from '../world.ts'

quickPasswords()

const password = 'hoa sữa tháng mười'
const another = 'cây cơm nguội vàng'

/** Lan on two devices, and Minh. */
async function lanTwice() {
  const opened = await openApp()
  const { app, door } = opened
  const { cookie: desktop } = await newAdministrator(door, 'lan')
  const signIn = (given = password, device = 'Firefox/1 (Android)') =>
    app.request('/api/v1/session', jsonBody({ login: 'lan', password: given }, { 'User-Agent': device }))
  const phone = cookieOf(await signIn())
  const { cookie: minh } = await newAdministrator(door, 'minh')
  const ask = async (cookie: string, method: string, path: string, body?: unknown) => {
    const sent =
      body === undefined
        ? { headers: { Cookie: cookie, Origin: 'http://localhost' } }
        : jsonBody(body, { Cookie: cookie, 'Accept-Language': 'vi' })
    const res = await app.request(`/api/v1${path}`, { ...sent, method })
    return { status: res.status, ...(res.status === 204 ? {} : await res.json()) }
  }
  return { ...opened, desktop, phone, minh, signIn, ask }
}

test('one sees where one is signed in, ends one there or all others, and nobody else’s', async () => {
  const { desktop, phone, minh, ask, signIn } = await lanTwice()
  const { sessions } = await ask(desktop, 'GET', '/own')
  expect(
    sessions.map(({ device, isHere }: { device: string; isHere: boolean }) => [device, isHere]).toSorted(),
  ).toEqual([
    ['Firefox trên Android', false],
    ['Thiết bị chưa rõ', true],
  ])
  const { id } = sessions.find(({ isHere }: { isHere: boolean }) => !isHere)
  expect(await ask(minh, 'DELETE', `/own/sessions/${id}`)).toMatchObject({ status: 404, problem: 'sessionUnknown' })
  expect((await ask(phone, 'GET', '/own')).status).toBe(200)
  expect((await ask(desktop, 'DELETE', `/own/sessions/${id}`)).status).toBe(200)
  expect((await ask(phone, 'GET', '/own')).status).toBe(401)
  expect(await ask(desktop, 'DELETE', `/own/sessions/${id}`)).toMatchObject({ status: 404 })

  const [one, two] = [cookieOf(await signIn()), cookieOf(await signIn())]
  expect(await ask(desktop, 'DELETE', '/own/sessions')).toMatchObject({ status: 200, ended: 2 })
  for (const cookie of [one, two]) expect((await ask(cookie, 'GET', '/own')).status).toBe(401)
  expect((await ask(desktop, 'GET', '/own')).status).toBe(200)
  expect((await ask(minh, 'GET', '/own')).status).toBe(200)
})

test('another password takes the present one, ends the other sessions, and stands in the log without a word of it', async () => {
  const { desktop, phone, ask, signIn, world } = await lanTwice()
  const change = (current: string, given: string) => ask(desktop, 'PUT', '/own/password', { current, password: given })
  expect(await change('sai rồi', another)).toMatchObject({ status: 401, problem: 'wrongPassword', field: 'current' })
  expect(await change(password, 'ngắn quá')).toMatchObject({
    status: 422,
    problem: 'passwordRefused',
    field: 'password',
  })
  expect(await change(password, password)).toMatchObject({ status: 422, message: expect.stringContaining('đang dùng') })
  expect((await change(password, another)).status).toBe(204)
  expect((await ask(phone, 'GET', '/own')).status).toBe(401)
  expect((await ask(desktop, 'GET', '/own')).status).toBe(200)
  expect([(await signIn(password)).status, (await signIn(another)).status]).toEqual([401, 201])
  const lines = await world.db.all<{ act: string; by: string; subject: string }>('select * from log order by n')
  const [line] = lines.filter(({ act }) => act === 'password-changed')
  expect(line?.by).toBe(line?.subject)
  expect(JSON.stringify(lines)).not.toMatch(/cây cơm|hoa sữa/)
})

test('a password from before these rules still opens the door, and then first another is asked for', async () => {
  const { app, world, ask } = await lanTwice()
  await world.db.update(staff).set({ password: await hashPassword('hoa sữa 2019') })
  const signedIn = await app.request('/api/v1/session', jsonBody({ login: 'lan', password: 'hoa sữa 2019' }))
  expect(signedIn.status).toBe(201)
  const cookie = cookieOf(signedIn)
  expect(await ask(cookie, 'GET', '/session')).toMatchObject({ due: 'password' })
  for (const path of ['/touchpoints', '/accounts', '/catalogue'])
    expect(await ask(cookie, 'GET', path)).toMatchObject({ status: 403, problem: 'newPasswordNeeded' })
  const made = await ask(cookie, 'POST', '/touchpoints', { area: 'ho-tich' })
  expect(made).toMatchObject({ status: 403, problem: 'newPasswordNeeded' })
  expect((await ask(cookie, 'PUT', '/own/password', { current: 'hoa sữa 2019', password })).status).toBe(204)
  expect(await ask(cookie, 'GET', '/session')).toMatchObject({ due: null })
  expect((await ask(cookie, 'GET', '/touchpoints')).status).toBe(200)
})

test('nobody has anything of it without being signed in', async () => {
  const { app } = await lanTwice()
  for (const [method, path] of [
    ['GET', '/own'],
    ['PUT', '/own/password'],
    ['POST', '/own/second-factor/offer'],
    ['PUT', '/own/second-factor'],
    ['POST', '/own/recovery-codes'],
  ] as const) {
    const body = method === 'GET' ? {} : { body: '{}', headers: { 'Content-Type': 'application/json' } }
    expect([path, (await app.request(`/api/v1${path}`, { method, ...body })).status]).toEqual([path, 401])
  }
})
