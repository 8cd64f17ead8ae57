import { expect, test } from 'vitest'
import { addReadKey, revokeReadKey } from '../../db/queries/read-keys.ts'
import { tokenHash } from '../../server/access/tokens.ts'
import { openApp } from '../world.ts'

const key = 'sipas_a-key-nobody-guesses'
const figures = [
  '/api/v1/figures?period=2026-Q3&by=area',
  '/api/v1/figures/choices',
  '/api/v1/figures/targets?period=2026-Q3',
]

/** The app with a read key in use, and a program that asks with it. */
async function withKey() {
  const opened = await openApp()
  const { db, secret, now } = opened.world
  await addReadKey(db, { keyHash: tokenHash(secret, key), name: 'portal', may: 'figures', createdAt: now() })
  const ask = (path: string, authorization: string | undefined = `Bearer ${key}`, method = 'GET') =>
    opened.app.request(path, { method, headers: authorization === undefined ? {} : { Authorization: authorization } })
  return { ...opened, ask }
}

test.each([
  ['a wrong key', 'Bearer sipas_guess'],
  ['a key with a letter too many', `Bearer ${key}x`],
  ['the hash instead of the key', `Bearer ${tokenHash('the secret of a test, long enough', key)}`],
])('a program with %s is refused with a sentence and told by the header', async (_, authorization) => {
  const { ask } = await withKey()
  const res = await ask('/api/v1/figures/choices', authorization)
  expect(res.status).toBe(401)
  expect(res.headers.get('WWW-Authenticate')).toContain('Bearer')
  expect(res.headers.get('Cache-Control')).toBe('no-store')
  expect(await res.json()).toMatchObject({ problem: 'keyRefused', message: expect.stringContaining('thu hồi') })
})

test.each([
  ['an empty key', 'Bearer '],
  ['another scheme', `Basic ${key}`],
])('a program with %s counts as nobody', async (_, authorization) => {
  const { ask } = await withKey()
  const res = await ask('/api/v1/figures/choices', authorization)
  expect([res.status, (await res.json()).problem]).toEqual([401, 'signInNeeded'])
})

test('a revoked key is refused from that moment on', async () => {
  const { ask, world } = await withKey()
  expect((await ask('/api/v1/figures/choices')).status).toBe(200)
  await revokeReadKey(world.db, 'portal', world.now(), [])
  expect(await (await ask('/api/v1/figures/choices')).json()).toMatchObject({ problem: 'keyRefused' })
})

test('a key made under another secret is worth nothing', async () => {
  const { ask, world } = await withKey()
  await addReadKey(world.db, {
    keyHash: tokenHash('another secret', 'sipas_other'),
    name: 'other',
    may: 'figures',
    createdAt: 0,
  })
  expect((await ask('/api/v1/figures/choices', 'Bearer sipas_other')).status).toBe(401)
})

test.each(figures)('a program with a key reads %s', async (path) => {
  const { ask } = await withKey()
  const res = await ask(path)
  expect(res.status).toBe(200)
  expect(res.headers.get('Cache-Control')).toBe('no-store')
})

test('a key reads figures and opens nothing else: elsewhere it is as good as none', async () => {
  const { app, ask } = await withKey()
  for (const path of ['catalogue', 'touchpoints', 'session'])
    expect([path, (await ask(`/api/v1/${path}`)).status]).toEqual([path, 401])

  const others = app.routes.filter(
    ({ path, method }) =>
      path.startsWith('/api/v1/') &&
      method !== 'ALL' &&
      !path.startsWith('/api/v1/figures') &&
      path !== '/api/v1/slips',
  )
  expect(await (await ask('/api/v1/slips', `Bearer ${key}`, 'POST')).json()).toMatchObject({ problem: 'keyRefused' })
  expect(others.length).toBeGreaterThan(10)
  for (const { path, method } of others) {
    const address = path.replace(/:\w+(\{[^/]*\})?/g, 'x')
    const [held, bare] = [await ask(address, `Bearer ${key}`, method), await app.request(address, { method })]
    expect([method, path, held.status]).toEqual([method, path, bare.status])
  }
})
