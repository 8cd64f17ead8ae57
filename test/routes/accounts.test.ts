import { describe, expect, test } from 'vitest'
import { findAccount } from '../../db/queries/accounts.ts'
import { personWith, secret } from '../access/two-units.ts'
import { quickPasswords } from '../quick-passwords.ts'
import { codeAt, enrol } from '../second-factor.ts'
import { newAdministrator } from '../stories/door.ts'
import { cookieOf, jsonBody, openApp } from '../world.ts'

quickPasswords()

const password = 'hoa sữa tháng mười'
const another = 'cây cơm nguội vàng'
const hour = 60 * 60_000

/** Lan, who administers, manages and leads; Minh, who administers only; Hoa, a clerk. */
async function ward() {
  const opened = await openApp({ secret })
  const { app, door, world } = opened
  const { cookie: lan } = await newAdministrator(door, 'lan')
  const { Cookie: minh } = await personWith(world, 'minh', [{ role: 'admin', unit: '' }])
  const { Cookie: hoa } = await personWith(world, 'hoa', [{ role: 'clerk', unit: 'tram-y-te' }])
  const ask = async (method: string, path: string, body?: unknown, as = lan) => {
    const headers = { 'Accept-Language': 'vi', Cookie: as, Origin: 'http://localhost' }
    const sent = body === undefined ? { headers } : jsonBody(body, headers)
    const res = await app.request(`/api/v1${path}`, { ...sent, method })
    return { status: res.status, ...(res.status === 204 ? {} : await res.json()) }
  }
  const accept = (token: string, login = 'moi') =>
    app.request('/api/v1/invitations/accept', jsonBody({ token, name: 'Người Mới', login, password }))
  const signIn = (login: string, given: string, code?: string) =>
    app.request('/api/v1/session', jsonBody({ login, password: given, ...(code ? { code } : {}) }))
  const setByLink = (token: string, given = another) =>
    app.request('/api/v1/invitations/password', jsonBody({ token, password: given }, { 'Accept-Language': 'vi' }))
  return { ...opened, lan, minh, hoa, ask, accept, signIn, setByLink }
}

const clerkOf = { roles: ['clerk', 'unit-head'], unit: 'tram-y-te', label: 'chị Thu, Trạm Y tế' }

describe('an invitation from the desk', () => {
  test('makes one account with the roles it says, within 72 hours, and stands in the list until then', async () => {
    const { ask, accept, clock } = await ward()
    const { token, expiresAt, status } = await ask('POST', '/invitations', clerkOf)
    expect([status, expiresAt - clock.now]).toEqual([201, 72 * hour])
    const { invitations } = await ask('GET', '/invitations')
    expect(invitations).toHaveLength(1)
    expect(invitations[0]).toMatchObject({ ...clerkOf, by: 'Nguyễn Thị Lan', login: null })
    expect(JSON.stringify(invitations)).not.toContain(token)
    clock.now += 72 * hour - 1
    const made = await (await accept(token)).json()
    expect(made.staff.roles).toEqual(clerkOf.roles.map((role) => ({ role, unit: clerkOf.unit })))
    expect((await accept(token, 'khac')).status).toBe(410)
  })

  test('is over after 72 hours', async () => {
    const { ask, accept, clock } = await ward()
    const { token } = await ask('POST', '/invitations', clerkOf)
    clock.now += 72 * hour
    expect((await accept(token)).status).toBe(410)
  })

  test('is over at once when it is withdrawn, and withdrawn once', async () => {
    const { ask, accept } = await ward()
    const { token } = await ask('POST', '/invitations', clerkOf)
    const { invitations } = await ask('GET', '/invitations')
    const [{ id }] = invitations
    expect((await ask('DELETE', `/invitations/${id}`)).status).toBe(200)
    expect((await accept(token)).status).toBe(410)
    expect(await ask('DELETE', `/invitations/${id}`)).toMatchObject({ status: 404, problem: 'invitationUnknown' })
    expect((await ask('GET', '/invitations')).invitations).toEqual([])
  })

  test('carries no more than whoever makes it holds', async () => {
    const { ask, minh, hoa } = await ward()
    expect(await ask('POST', '/invitations', clerkOf, minh)).toMatchObject({ status: 403, problem: 'moreThanHeld' })
    expect((await ask('POST', '/invitations', { roles: ['admin'] }, minh)).status).toBe(201)
    expect(await ask('POST', '/invitations', clerkOf, hoa)).toMatchObject({ status: 403, problem: 'notPermitted' })
    expect(await ask('POST', '/invitations', { ...clerkOf, unit: 'phong-bay' })).toMatchObject({
      problem: 'unitUnknown',
    })
    for (const wrong of [{ roles: [] }, { roles: ['boss'] }, { unit: 'tram-y-te' }, { roles: 'clerk' }])
      expect([wrong, (await ask('POST', '/invitations', wrong)).status]).toEqual([wrong, 400])
  })

  test('of somebody who may invite nobody any more is worth nothing', async () => {
    for (const undo of [
      (of: Awaited<ReturnType<typeof ward>>) => of.ask('POST', '/accounts/minh/closure'),
      (of: Awaited<ReturnType<typeof ward>>) => of.ask('POST', '/accounts/minh/roles/taken', { role: 'admin' }),
    ]) {
      const place = await ward()
      const { token } = await place.ask('POST', '/invitations', { roles: ['admin'] }, place.minh)
      expect((await undo(place)).status).toBe(200)
      expect((await place.accept(token)).status).toBe(410)
    }
  })

  test('asks for a password that is none of the common ones', async () => {
    const { ask, app } = await ward()
    const { token } = await ask('POST', '/invitations', clerkOf)
    for (const given of ['1234567890', ' '.repeat(14), 'moi.moi.moi.moi', 'anhyeuem123456', 'x'.repeat(129)]) {
      const person = { token, name: 'Mới', login: 'moi', password: given }
      const res = await app.request('/api/v1/invitations/accept', jsonBody(person))
      expect([given, res.status, (await res.json()).field]).toEqual([given, 422, 'password'])
    }
  })
})

describe('somebody who forgot his password', () => {
  test('sets another by a link an administrator makes; his sessions end, and he signs in', async () => {
    const { ask, setByLink, signIn, hoa } = await ward()
    const { token, status } = await ask('POST', '/accounts/hoa/password-link')
    expect(status).toBe(201)
    expect(await ask('POST', '/invitations/check', { token })).toMatchObject({ login: 'hoa' })
    expect((await ask('GET', '/own', undefined, hoa)).status).toBe(200)
    const set = await setByLink(token)
    expect([set.status, set.headers.get('Set-Cookie'), await set.json()]).toEqual([200, null, { login: 'hoa' }])
    expect((await ask('GET', '/own', undefined, hoa)).status).toBe(401)
    expect((await signIn('hoa', another)).status).toBe(201)
    expect((await setByLink(token, password)).status).toBe(410)
  })

  test('is asked for his code all the same', async () => {
    const { ask, app, setByLink, signIn, clock, accept } = await ward()
    const { token: invited } = await ask('POST', '/invitations', clerkOf)
    const cookie = cookieOf(await accept(invited))
    const { secret: shown } = await enrol(app.request, { cookie, password, now: clock.now })
    const { token } = await ask('POST', '/accounts/moi/password-link')
    expect((await setByLink(token)).status).toBe(200)
    expect(await (await signIn('moi', another)).json()).toMatchObject({ problem: 'codeNeeded' })
    clock.now += 30_000
    expect((await signIn('moi', another, codeAt(shown, clock.now))).status).toBe(201)
  })

  test('gets no link from himself, from whoever holds less, nor while his account is closed; the newest works', async () => {
    const { ask, minh, setByLink } = await ward()
    expect(await ask('POST', '/accounts/lan/password-link')).toMatchObject({ status: 403, problem: 'ownRoles' })
    const refused = await ask('POST', '/accounts/hoa/password-link', undefined, minh)
    expect(refused).toMatchObject({ status: 403, problem: 'moreThanHeldByAccount' })
    expect(await ask('POST', '/accounts/nobody/password-link')).toMatchObject({
      status: 404,
      problem: 'accountUnknown',
    })
    const { token: first } = await ask('POST', '/accounts/hoa/password-link')
    const { token: second } = await ask('POST', '/accounts/hoa/password-link')
    expect((await setByLink(first)).status).toBe(410)
    await ask('POST', '/accounts/hoa/closure')
    expect((await setByLink(second)).status).toBe(410)
    expect(await ask('POST', '/accounts/hoa/password-link')).toMatchObject({ status: 409, problem: 'accountDisabled' })
  })

  test('neither kind of link does what the other is for', async () => {
    const { ask, accept, setByLink } = await ward()
    const { token: invited } = await ask('POST', '/invitations', clerkOf)
    const { token: link } = await ask('POST', '/accounts/hoa/password-link')
    expect([(await setByLink(invited)).status, (await accept(link)).status]).toEqual([410, 410])
    expect((await accept(invited)).status).toBe(201)
    expect((await setByLink(link)).status).toBe(200)
  })

  test('two who use one link at the same moment: one password is set', async () => {
    const { ask, setByLink, signIn } = await ward()
    const { token } = await ask('POST', '/accounts/hoa/password-link')
    const sent = await Promise.all([setByLink(token, password), setByLink(token, another)])
    expect(sent.map(({ status }) => status).toSorted()).toEqual([200, 410])
    const right = sent[0]?.status === 200 ? password : another
    expect((await signIn('hoa', right)).status).toBe(201)
  })
})

test('a lost telephone: an administrator resets the second factor, never his own, and it stands in the log', async () => {
  const { ask, app, accept, clock, signIn, lan, world } = await ward()
  const { token } = await ask('POST', '/invitations', clerkOf)
  const cookie = cookieOf(await accept(token))
  await enrol(app.request, { cookie, password, now: clock.now })
  await enrol(app.request, { cookie: lan, password, now: clock.now })
  expect(await ask('DELETE', '/accounts/lan/second-factor')).toMatchObject({ status: 403, problem: 'ownRoles' })
  expect(await ask('DELETE', '/accounts/hoa/second-factor')).toMatchObject({
    status: 409,
    problem: 'secondFactorAbsent',
  })
  expect((await ask('DELETE', '/accounts/moi/second-factor')).status).toBe(200)
  expect((await ask('GET', '/own', undefined, cookie)).status).toBe(401)
  expect((await signIn('moi', password)).status).toBe(201)
  const moi = await findAccount(world.db, 'moi')
  const lines = await world.db.all<{ act: string; subject: string }>('select act, subject from log order by n')
  expect(lines).toContainEqual({ act: 'second-factor-reset', subject: moi?.id })
})

test('accounts are listed with roles, use and second factor, and without anything that lets in', async () => {
  const { ask, hoa } = await ward()
  const { accounts } = await ask('GET', '/accounts')
  expect(accounts.map(({ login }: { login: string }) => login)).toEqual(['hoa', 'lan', 'minh'])
  expect(Object.keys(accounts[0]).toSorted()).toEqual([
    ...[
      'closesAt',
      'createdAt',
      'disabledAt',
      'hasIdentity',
      'hasSecondFactor',
      'lastSignIn',
      'login',
      'name',
      'roles',
    ],
  ])
  expect((await ask('GET', '/accounts', undefined, hoa)).status).toBe(403)
})

test('the table of roles is told to everybody, and which of them one may give only to whoever gives any', async () => {
  const { ask, minh, hoa } = await ward()
  type Role = { readonly role: string; readonly mayBeGiven: unknown }
  const given = async (as?: string) => {
    const { roles } = await ask('GET', '/roles', undefined, as)
    return Object.fromEntries(roles.map(({ role, mayBeGiven }: Role) => [role, mayBeGiven]))
  }
  expect(await given()).toMatchObject({ clerk: 'all', admin: 'all', auditor: 'all' })
  const hers = await given(minh)
  expect(hers).toMatchObject({ clerk: [], manager: [], admin: 'all' })
  // Households of the whole ward are nothing an administrator may read.
  expect(hers.interviewer).not.toBe('all')
  expect(Object.values(await given(hoa)).flat()).toEqual([])
  const { permissions } = await ask('GET', '/roles')
  expect(permissions).toContainEqual(
    expect.objectContaining({ permission: 'period-published', over: 'ward', may: ['leader'] }),
  )
})
