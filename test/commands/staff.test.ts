import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { secondFactors, sessions, staff } from '../../db/schema.ts'
import { personWith } from '../access/two-units.ts'
import { jsonBody, openApp } from '../world.ts'
import { office, today } from './command-line.ts'

const secret = 'the secret of a test, long enough'

/** A ward with Lan, who administers it, and Minh, a clerk who has no role as yet. */
async function withTwo() {
  const place = office({ APP_SECRET: secret })
  await place.type('migrate')
  await place.look(async (db) => {
    const { world } = await openApp({ db, secret })
    await personWith(world, 'lan', [{ role: 'admin', unit: '' }])
    await personWith(world, 'minh', [])
  })
  const rolesOf = async (login: string) => {
    const found = (await place.json('staff', 'list')).staff
    return found.find((one: { login: string }) => one.login === login).roles
  }
  const lines = () =>
    place.look((db) =>
      db.all(sql`select "by", act, subject, detail from log left join log_details using (n)
        where act like 'role-%' or act like 'account-%' or act = 'invited' order by n`),
    )
  return { ...place, rolesOf, lines }
}

test.each([
  ['no login', ['role'], 'TÊN_ĐĂNG_NHẬP VAI_TRÒ'],
  ['no role', ['role', 'minh'], 'TÊN_ĐĂNG_NHẬP VAI_TRÒ'],
  ['a role there is not', ['role', 'minh', 'boss'], 'clerk, unit-head, leader'],
  ['one word too many', ['role', 'minh', 'clerk', 'leader'], 'leader'],
  ['nobody to disable', ['disable'], 'TÊN_ĐĂNG_NHẬP'],
])('whoever gives %s is told', async (_, line, named) => {
  const { type } = office()
  const { code, notes } = await type('staff', ...line)
  expect([code, notes]).toEqual([2, expect.stringContaining(named)])
})

test('a role is given and taken back, each once, and each with its line', async () => {
  const { type, rolesOf, lines } = await withTwo()
  const give = ['staff', 'role', ' Minh ', 'clerk', '--unit', 'tram-y-te']
  expect(await type(...give)).toMatchObject({ code: 0, text: expect.stringContaining('đơn vị tram-y-te') })
  expect(await type(...give)).toMatchObject({ code: 1, notes: expect.stringContaining('đã có vai trò này') })
  expect(await rolesOf('minh')).toEqual([{ role: 'clerk', unit: 'tram-y-te' }])
  expect((await type('staff', 'role', 'minh', 'clerk', '--remove')).code).toBe(1)
  expect((await type(...give, '--remove')).code).toBe(0)
  expect((await type(...give, '--remove')).notes).toContain('không có vai trò này')
  expect(await rolesOf('minh')).toEqual([])
  const line = { by: 'staff role', subject: 'minh', detail: '{"role":"clerk","unit":"tram-y-te"}' }
  expect(await lines()).toEqual([
    { ...line, act: 'role-given' },
    { ...line, act: 'role-taken' },
  ])
})

test.each([
  ['an account there is not', ['role', 'nobody', 'clerk'], 'Không có tài khoản nào'],
  ['a unit there is not', ['role', 'minh', 'clerk', '--unit', 'phong-bay'], 'không có đơn vị này'],
  ['an account to open that is open', ['enable', 'minh'], 'đang dùng được'],
  ['an account to close that is not there', ['disable', 'nobody'], 'Không có tài khoản nào'],
])('%s is told, and nothing is written', async (_, line, named) => {
  const { type, lines } = await withTwo()
  expect(await type('staff', ...line)).toMatchObject({ code: 1, notes: expect.stringContaining(named) })
  expect(await lines()).toEqual([])
})

test('a role is in force at once, in a session that was opened before', async () => {
  const { type, look } = await withTwo()
  const asked = () =>
    look(async (db) => {
      const { app } = await openApp({ db, secret })
      return (await app.request('/api/v1/touchpoints', { headers: { Cookie: 'session=session of minh' } })).status
    })
  expect(await asked()).toBe(403)
  await type('staff', 'role', 'minh', 'manager')
  expect(await asked()).toBe(200)
  await type('staff', 'role', 'minh', 'manager', '--remove')
  expect(await asked()).toBe(403)
})

describe('the last administrator stays', () => {
  test('whether the role is taken or the account closed, and however many were administrators before', async () => {
    const { type, rolesOf } = await withTwo()
    for (const line of [
      ['role', 'lan', 'admin', '--remove'],
      ['disable', 'lan'],
    ])
      expect(await type('staff', ...line)).toMatchObject({ code: 1, notes: expect.stringContaining('cuối cùng') })
    await type('staff', 'role', 'minh', 'admin', '--unit', 'tram-y-te')
    expect((await type('staff', 'disable', 'lan')).code).toBe(1)
    await type('staff', 'role', 'minh', 'admin')
    expect((await type('staff', 'disable', 'minh')).code).toBe(0)
    // Minh cannot sign in, so he is no administrator who could help.
    expect((await type('staff', 'disable', 'lan')).code).toBe(1)
    expect((await type('staff', 'role', 'lan', 'admin', '--remove')).code).toBe(1)
    await type('staff', 'enable', 'minh')
    expect((await type('staff', 'role', 'lan', 'admin', '--remove')).code).toBe(0)
    expect((await type('staff', 'disable', 'minh')).code).toBe(1)
    expect(await rolesOf('minh')).toContainEqual({ role: 'admin', unit: '' })
  })
})

test('a closed account is out at once, and back with its roles when it is opened again', async () => {
  const { type, look, rolesOf, json } = await withTwo()
  await type('staff', 'role', 'minh', 'leader')
  expect((await type('staff', 'disable', 'MINH')).text).toContain('Đã khóa tài khoản “minh”')
  expect(await look((db) => db.select().from(sessions))).toHaveLength(1)
  expect((await json('staff', 'list')).staff).toContainEqual(
    expect.objectContaining({ login: 'minh', disabledAt: today }),
  )
  expect(await type('staff', 'disable', 'minh')).toMatchObject({ code: 1, notes: expect.stringContaining('từ trước') })
  expect((await type('staff', 'enable', 'minh')).code).toBe(0)
  expect(await rolesOf('minh')).toEqual([{ role: 'leader', unit: '' }])
})

test('the list says who is what, and since when somebody is not any more', async () => {
  const { type } = await withTwo()
  await type('staff', 'role', 'minh', 'clerk', '--unit', 'tram-y-te')
  await type('staff', 'disable', 'minh')
  const { text } = await type('staff', 'list')
  expect(text).toMatch(/lan +Người lan +admin +chưa lần nào +đang dùng/)
  expect(text).toMatch(/minh +Người minh +clerk@tram-y-te +chưa lần nào +khóa từ 22\/11\/2026/)
  expect((await office().type('staff', 'list')).text).toContain('admin invite')
})

test('an invitation carries the roles it says, and makes an account that holds them and no others', async () => {
  const { type, json, look, lines } = await withTwo()
  expect((await type('admin', 'invite', '--unit', 'tram-y-te')).code).toBe(2)
  expect((await type('admin', 'invite', '--role', 'boss')).code).toBe(2)
  expect((await type('admin', 'invite', '--role', 'clerk', '--unit', 'nowhere')).code).toBe(1)
  const asked = ['--role', 'clerk', '--role', 'unit-head', '--unit', 'tram-y-te']
  const { url, roles, unit } = await json('admin', 'invite', ...asked)
  expect({ roles, unit }).toEqual({ roles: ['clerk', 'unit-head'], unit: 'tram-y-te' })
  const token = new URL(url).hash.slice(1)
  const made = await look(async (db) => {
    const { app } = await openApp({ db, secret, now: () => today })
    const newcomer = { token, name: 'Trần Thị Hoa', login: 'hoa', password: 'hoa sữa tháng mười' }
    return (await app.request('/api/v1/invitations/accept', jsonBody(newcomer))).json()
  })
  const held = ['clerk', 'unit-head'].map((role) => ({ role, unit: 'tram-y-te' }))
  expect(made).toMatchObject({ staff: { login: 'hoa', roles: held } })
  expect((await json('staff', 'list')).staff).toContainEqual(expect.objectContaining({ login: 'hoa', roles: held }))
  expect(await lines()).toEqual([
    expect.objectContaining({ act: 'invited', detail: JSON.stringify({ roles, unit }) }),
    expect.objectContaining({ act: 'account-made', detail: JSON.stringify({ login: 'hoa', roles: held }) }),
  ])
})

test('an invitation that says nothing makes somebody who can do all that is done at the desk', async () => {
  const { json } = await withTwo()
  expect(await json('admin', 'invite')).toMatchObject({ roles: ['admin', 'manager', 'leader'], unit: '' })
})

test('two administrators who close each other’s accounts at the same moment: one of them stays', async () => {
  const { type, look } = await withTwo()
  await type('staff', 'role', 'minh', 'admin')
  await Promise.all([type('staff', 'disable', 'lan'), type('staff', 'disable', 'minh')])
  const open = await look((db) => db.select({ at: staff.disabledAt }).from(staff))
  expect(open.filter(({ at }) => at === null)).toHaveLength(1)
})

test('whoever forgot his password gets a link for another; the one before is over, and both stand in the log', async () => {
  const { type, json, look } = await withTwo()
  expect((await type('staff', 'link')).code).toBe(2)
  expect((await type('staff', 'link', 'nobody')).notes).toContain('Không có tài khoản nào')
  const { url: first } = await json('staff', 'link', 'MINH')
  const { url: second } = await json('staff', 'link', 'minh')
  const statuses = await look(async (db) => {
    const { app } = await openApp({ db, secret, now: () => today })
    const set = async (url: string) => {
      const sent = { token: new URL(url).hash.slice(1), password: 'cây cơm nguội vàng' }
      return (await app.request('/api/v1/invitations/password', jsonBody(sent))).status
    }
    return [await set(first), await set(second), await set(second)]
  })
  expect(statuses).toEqual([410, 200, 410])
  const acts = await look((db) => db.all(sql`select "by", act from log where act like 'password-%' order by n`))
  expect(acts).toEqual([
    { by: 'staff link', act: 'password-link-made' },
    { by: 'staff link', act: 'password-link-made' },
    { by: 'minh', act: 'password-reset' },
  ])
})

test('a second factor is taken away from somebody who lost it, once, and that stands in the log', async () => {
  const { type, look } = await withTwo()
  expect((await type('staff', 'reset-code', 'minh')).notes).toContain('chưa cài đặt mã xác thực')
  await look((db) => db.insert(secondFactors).values({ staff: 'minh', sealed: 'x', key: 'x', setAt: 1, lastStep: 1 }))
  expect(await type('staff', 'reset-code', 'Minh')).toMatchObject({ code: 0, text: expect.stringContaining('“minh”') })
  expect((await type('staff', 'reset-code', 'minh')).code).toBe(1)
  const found = await look((db) => db.all(sql`select staff from second_factors union select staff from sessions`))
  expect(found).toEqual([{ staff: 'lan' }])
  expect(await look((db) => db.all(sql`select "by", subject from log where act = 'second-factor-reset'`))).toEqual([
    { by: 'staff reset-code', subject: 'minh' },
  ])
})
