import { expect, test } from 'vitest'
import { sessions } from '../../db/schema.ts'
import { commander } from '../../server/access/actor.ts'
import { everything, invite } from '../../server/acts/staff/invite.ts'
import { quickPasswords } from '../quick-passwords.ts'
import { cookieOf, jsonBody, openApp } from '../world.ts'

quickPasswords()

const password = 'hoa sữa tháng mười'
const minute = 60_000
const clerk = { roles: ['clerk'], unit: 'van-phong-hdnd-va-ubnd' } as const

/** Somebody at work, with these roles. */
async function atWork(offered: typeof clerk | typeof everything = clerk) {
  const opened = await openApp()
  const { app, world } = opened
  const token = await invite(world, commander('test'), offered)
  const person = { token, name: 'Hoa', login: 'hoa', password }
  const cookie = cookieOf(await app.request('/api/v1/invitations/accept', jsonBody(person)))
  const ask = (path = '/touchpoints', headers = {}) =>
    app.request(`/api/v1${path}`, { headers: { Cookie: cookie, ...headers } })
  const status = async (path?: string, headers = {}) => (await ask(path, headers)).status
  const unlock = (given: string) =>
    app.request('/api/v1/session/unlock', jsonBody({ password: given }, { Cookie: cookie }))
  return { ...opened, cookie, ask, status, unlock }
}

test.each([
  ['a clerk', clerk, 15],
  ['an administrator', everything, 5],
] as const)(
  '%s is locked out after so many minutes without an act, and let in again by the password',
  async (_, offered, minutes) => {
    const { ask, status, unlock, clock } = await atWork(offered)
    clock.now += minutes * minute
    expect(await status()).toBe(200)
    clock.now += minutes * minute + 1
    const locked = await ask()
    expect([locked.status, await locked.json()]).toEqual([401, expect.objectContaining({ problem: 'sessionLocked' })])
    expect((await unlock('sai rồi')).status).toBe(401)
    expect(await status()).toBe(401)
    expect((await unlock(password)).status).toBe(200)
    expect(await status()).toBe(200)
  },
)

test('locked, nothing is read or done, whatever is asked for: not the session itself, no act, no poster', async () => {
  const { app, cookie, ask, clock } = await atWork()
  clock.now += 16 * minute
  for (const path of ['/session', '/own', '/catalogue', '/figures/choices', '/roles', '/touchpoints'])
    expect([path, await (await ask(path)).json()]).toEqual([
      path,
      expect.objectContaining({ problem: 'sessionLocked' }),
    ])
  const act = await app.request('/api/v1/slips', jsonBody({ area: 'ho-tich' }, { Cookie: cookie }))
  expect(await act.json()).toMatchObject({ problem: 'sessionLocked' })
  const ended = await app.request('/api/v1/own/sessions', { method: 'DELETE', headers: { Cookie: cookie } })
  expect(ended.status).toBe(403)
  const poster = await app.request('/desk/posters/abcdef', { headers: { Cookie: cookie } })
  expect([poster.status, poster.headers.get('Location')]).toEqual([
    302,
    expect.stringContaining('/desk/sign-in?return='),
  ])
})

test('a page that asks by itself keeps nobody in: it says for how long nobody has touched it', async () => {
  const { status, clock } = await atWork()
  for (let i = 1; i <= 30; i++) {
    clock.now += minute / 2
    expect(await status('/touchpoints', { 'X-Idle-Seconds': String(i * 30) })).toBe(200)
  }
  clock.now += minute / 2
  expect(await status('/touchpoints', { 'X-Idle-Seconds': '930' })).toBe(401)
  // Nor does it help to be touched by then.
  expect(await status('/touchpoints', { 'X-Idle-Seconds': '0' })).toBe(401)
})

test('whoever is at work is not locked out, all morning', async () => {
  const { status, clock } = await atWork(everything)
  for (let i = 0; i < 60; i++) {
    clock.now += 4 * minute
    expect(await status()).toBe(200)
  }
})

test('what a header says that is no number counts for nothing', async () => {
  const { status, clock } = await atWork()
  for (const idle of ['-900', '1e9', 'x', '99999999999999', '']) {
    clock.now += 10 * minute
    expect(await status('/touchpoints', { 'X-Idle-Seconds': idle })).toBe(200)
  }
})

test('who is locked out may sign out, and five wrong passwords make him wait', async () => {
  const { app, cookie, unlock, clock, status } = await atWork()
  clock.now += 16 * minute
  for (let i = 0; i < 5; i++) expect((await unlock('sai rồi')).status).toBe(401)
  expect((await unlock(password)).status).toBe(429)
  expect(
    (
      await app.request('/api/v1/session', {
        method: 'DELETE',
        headers: { Cookie: cookie, Origin: 'http://localhost' },
      })
    ).status,
  ).toBe(204)
  expect(await status()).toBe(401)
})

test('a session ends after twelve hours, however much was done in it', async () => {
  const { status, unlock, clock } = await atWork()
  for (let i = 0; i < 72; i++) {
    clock.now += 10 * minute - 1
    expect(await status()).toBe(200)
  }
  clock.now += minute
  expect(await status()).toBe(401)
  expect((await unlock(password)).status).toBe(401)
})

test('nobody without a session unlocks anything, nor does the page of another site', async () => {
  const { app, cookie, clock } = await atWork()
  expect((await app.request('/api/v1/session/unlock', jsonBody({ password }))).status).toBe(401)
  clock.now += 16 * minute
  const elsewhere = { Cookie: cookie, Origin: 'https://evil.example' }
  expect((await app.request('/api/v1/session/unlock', jsonBody({ password }, elsewhere))).status).toBe(403)
})

test('of the last act only the moment is kept, and of the browser a few words', async () => {
  const { world, app } = await atWork()
  const chrome =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
  await app.request('/api/v1/session', jsonBody({ login: 'hoa', password }, { 'User-Agent': chrome }))
  const found = await world.db.select().from(sessions)
  expect(found.map(({ device }) => device).toSorted()).toEqual(['Chrome trên Windows', 'Thiết bị chưa rõ'])
  expect(JSON.stringify(found)).not.toContain('Mozilla')
})
