import { expect, test } from 'vitest'
import { findUnlogged } from '../../db/queries/unlogged.ts'
import { closeUnused } from '../../server/acts/staff/unused-accounts.ts'
import { oneDay } from '../../surveys/grammar/calendar.ts'
import { quickPasswords } from '../quick-passwords.ts'
import { newAdministrator } from '../stories/door.ts'
import { cookieOf, jsonBody, openApp } from '../world.ts'

quickPasswords()

const password = 'hoa sữa tháng mười'

async function twoPeople() {
  const opened = await openApp()
  const { app, door, world } = opened
  for (const login of ['lan', 'minh']) await newAdministrator(door, login)
  const signIn = (login: string) => app.request('/api/v1/session', jsonBody({ login, password }))
  const session = async (login: string) => {
    const headers = { Cookie: cookieOf(await signIn(login)) }
    return (await app.request('/api/v1/session', { headers })).json()
  }
  const listed = async (as: string) => {
    const headers = { Cookie: cookieOf(await signIn(as)) }
    const { accounts } = await (await app.request('/api/v1/accounts', { headers })).json()
    return Object.fromEntries(accounts.map((one: { login: string }) => [one.login, one]))
  }
  const lines = () =>
    world.db.all('select "by", via, act, reason from log where act like \'account-%abled\' order by n')
  return { ...opened, signIn, session, listed, lines }
}

test('an account nobody used for 45 days is closed, with its line; one used meanwhile is not', async () => {
  const { world, clock, signIn, lines } = await twoPeople()
  clock.now += 40 * oneDay
  expect((await signIn('lan')).status).toBe(201)
  clock.now += 5 * oneDay
  expect(await closeUnused(world)).toBe(0)
  clock.now += 1
  expect(await closeUnused(world)).toBe(1)
  expect(await closeUnused(world)).toBe(0)
  expect(await lines()).toEqual([
    { by: 'server', via: 'server', act: 'account-disabled', reason: '45 ngày không dùng' },
  ])
  const refused = await signIn('minh')
  expect([refused.status, (await refused.json()).problem]).toEqual([401, 'accountClosed'])
  expect(await findUnlogged(world.db)).toEqual([])
})

test('the last administrator’s stays, however long he was away', async () => {
  const { world, clock, signIn } = await twoPeople()
  clock.now += 400 * oneDay
  expect(await closeUnused(world)).toBe(1)
  const statuses = [(await signIn('lan')).status, (await signIn('minh')).status]
  expect(statuses.toSorted()).toEqual([201, 401])
})

test('opened again, it has its days anew', async () => {
  const { app, world, clock, signIn } = await twoPeople()
  clock.now += 40 * oneDay
  const headers = { Cookie: cookieOf(await signIn('lan')), Origin: 'http://localhost' }
  clock.now += 6 * oneDay
  await closeUnused(world)
  const again = { Cookie: cookieOf(await signIn('lan')), Origin: 'http://localhost' }
  expect((await app.request('/api/v1/accounts/minh/closure', { method: 'DELETE', headers })).status).toBe(401)
  expect((await app.request('/api/v1/accounts/minh/closure', { method: 'DELETE', headers: again })).status).toBe(200)
  expect(await closeUnused(world)).toBe(0)
  clock.now += 46 * oneDay
  await signIn('lan')
  expect(await closeUnused(world)).toBe(1)
})

test('from the 31st day on its owner is told at the first look, and administrators see when it will be closed', async () => {
  const { clock, session, listed } = await twoPeople()
  clock.now += 31 * oneDay - 1
  expect((await session('lan')).unusedFor).toBeNull()
  expect((await listed('lan')).minh.closesAt).toBeNull()
  clock.now += 1
  expect((await listed('lan')).minh.closesAt).toBe(clock.now + 14 * oneDay)
  expect(await session('minh')).toMatchObject({ unusedFor: 31, closedAfter: 45 })
  expect((await session('minh')).unusedFor).toBeNull()
})
