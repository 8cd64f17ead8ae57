import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { linesAfter } from '../../db/queries/log.ts'
import { retireTouchpoint } from '../../db/queries/touchpoints.ts'
import { commander } from '../../server/access/actor.ts'
import { act, note } from '../../server/acts/act.ts'
import { createTouchpoint, retire } from '../../server/acts/touchpoints/touchpoint.ts'
import { verifyLog } from '../../server/acts/verify-log.ts'
import { codeAt, enrol } from '../second-factor.ts'
import { newAdministrator } from '../stories/door.ts'
import { jsonBody, openApp } from '../world.ts'

const actor = commander('test')
const place = { area: 'ho-tich' }

/** From now on the log takes no line. */
const blocked = sql`create trigger blocked before insert on log begin select raise(abort, 'blocked'); end`
const acts = async (db: Parameters<typeof linesAfter>[0]) => (await linesAfter(db, 0, 1000)).map((line) => line.act)

test('a touchpoint is not retired where the log cannot say so', async () => {
  const { world, app, door, clock } = await openApp()
  const admin = await newAdministrator(door, 'lan')
  const { code } = await admin.post('/api/v1/touchpoints', place)
  await world.db.run(blocked)
  const asked = { ...jsonBody({}, { Cookie: admin.cookie }) }
  expect((await app.request(`/api/v1/touchpoints/${code}/retirement`, asked)).status).toBe(500)
  clock.now += 5000
  expect((await app.request(`/k/${code}`)).status).toBe(200)
})

test('nothing that anybody asks for at the desk is done where the log cannot say so', async () => {
  const { world, app, door } = await openApp()
  const admin = await newAdministrator(door, 'lan')
  const { code: touchpoint } = await admin.post('/api/v1/touchpoints', place)
  const { id } = await admin.post('/api/v1/kiosks', { touchpoint, pin: '123456', name: 'Máy 1' })
  const minh = await newAdministrator(door, 'minh')
  await enrol(app.request, { cookie: minh.cookie, password: 'hoa sữa tháng mười', now: world.now() })
  const { token: link } = await admin.post('/api/v1/accounts/minh/password-link', {})
  const { offer, secret } = await admin.post('/api/v1/own/second-factor/offer', {})
  const invitation = await door.invitation()
  const [open] = (await admin.get('/api/v1/invitations')).invitations
  const [another] = await world.db.all<{ id: string }>(sql`
    insert into sessions select 'another session', staff, created_at, expires_at, '', null, 1, 0, 0, null from sessions
    where staff = (select id from staff where login = 'lan') returning substr(token_hash, 1, 12) as id`)
  await world.db.run(blocked)
  const tables = sql`select (select group_concat(name || coalesce(retired_at, '') || coalesce(pairing_hash, '')) from kiosks)
    || (select count(*) from touchpoints) || (select count(*) from slips) || (select count(*) from sessions)
    || (select group_concat(password || coalesce(disabled_at, '')) from staff) || (select count(*) from populations)
    || (select group_concat(coalesce(withdrawn_at, '') || coalesce(used_at, '')) from invitations)
    || (select count(*) from invitations) || (select group_concat(role) from roles_held)
    || (select group_concat(sealed) from second_factors) || (select group_concat(code_hash) from recovery_codes)
    as all_of_it`
  const before = await world.db.all(tables)
  const population = { month: '2026-09', area: 'ho-tich', procedure: '', channel: 'desk', closed: 7 }
  const newcomer = { token: invitation, name: 'Trần Văn Nam', login: 'nam', password: 'hoa sữa tháng mười' }
  const asked: readonly (readonly [string, string, object])[] = [
    ['POST', 'touchpoints', place],
    ['POST', 'kiosks', { touchpoint, pin: '123456', name: 'Máy 2' }],
    ['PUT', `kiosks/${id}`, { name: 'Tên khác' }],
    ['POST', `kiosks/${id}/pairing`, {}],
    ['POST', `kiosks/${id}/retirement`, {}],
    ['POST', 'slips/sheets', { area: 'ho-tich', count: 24 }],
    ['PUT', 'populations', population],
    ['POST', 'invitations/accept', newcomer],
    ['POST', 'session', { login: 'lan', password: 'hoa sữa tháng mười' }],
    ['POST', 'invitations', { roles: ['clerk'] }],
    ['DELETE', `invitations/${open?.id}`, {}],
    ['POST', 'invitations/password', { token: link, password: 'cây cơm nguội vàng' }],
    ['POST', 'accounts/minh/closure', {}],
    ['POST', 'accounts/minh/roles', { role: 'clerk' }],
    ['POST', 'accounts/minh/roles/taken', { role: 'leader' }],
    ['POST', 'accounts/minh/password-link', {}],
    ['DELETE', 'accounts/minh/second-factor', {}],
    ['PUT', 'own/password', { current: 'hoa sữa tháng mười', password: 'cây cơm nguội vàng' }],
    ['PUT', 'own/second-factor', { offer, code: codeAt(secret, world.now()), password: 'hoa sữa tháng mười' }],
    ['DELETE', 'own/sessions', {}],
    ['DELETE', `own/sessions/${another?.id}`, {}],
    ['DELETE', 'session', {}],
  ]
  for (const [method, path, body] of asked) {
    const sent = { ...jsonBody(body, { Cookie: admin.cookie }), method }
    expect([path, (await app.request(`/api/v1/${path}`, sent)).status]).toEqual([path, 500])
  }
  expect(await world.db.all(tables)).toEqual(before)
})

test('what changes nothing leaves no line', async () => {
  const { world } = await openApp()
  const { code } = await createTouchpoint(world, place, actor)
  await retire(world, code, actor)
  await expect(retire(world, code, actor)).rejects.toThrow()
  expect(await acts(world.db)).toEqual(['touchpoint-made', 'touchpoint-retired'])
})

test('a hundred acts at the same moment are a hundred lines, one after the other', async () => {
  const { world } = await openApp()
  await Promise.all(Array.from({ length: 100 }, () => createTouchpoint(world, place, actor)))
  expect(await verifyLog(world.db, [])).toMatchObject({ lines: 100, faults: [] })
})

test('an act that another program was faster than is tried again, and done once', async () => {
  const { world } = await openApp()
  const { code } = await createTouchpoint(world, place, actor)
  let tries = 0
  const isRetired = await act(
    world,
    actor,
    { act: 'touchpoint-retired', subject: ['touchpoint', code] },
    async (line) => {
      // Another program writes the next line between our reading of the last one and our writing.
      if (++tries === 1)
        await note({ ...world, db: Object.create(world.db) }, actor, { act: 'backed-up', subject: ['x', ''] })
      return retireTouchpoint(world.db, code, { at: world.now(), by: 'test' }, line)
    },
  )
  expect([isRetired, tries]).toEqual([true, 2])
  expect(await acts(world.db)).toEqual(['touchpoint-made', 'backed-up', 'touchpoint-retired'])
})
