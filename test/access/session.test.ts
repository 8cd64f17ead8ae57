import { expect, test } from 'vitest'
import { openApp } from '../world.ts'
import { personWith, secret } from './two-units.ts'

/** What the session of somebody with these roles says. */
async function sessionOf(...roles: Parameters<typeof personWith>[2]) {
  const { app, world } = await openApp({ secret })
  const headers = { ...(await personWith(world, 'lan', roles)), 'Accept-Language': 'vi' }
  return { app, headers, said: await (await app.request('/api/v1/session', { headers })).json() }
}

test('a session says which roles somebody holds and what they let him do, so that the desk shows no more', async () => {
  const { said } = await sessionOf({ role: 'clerk', unit: 'tram-y-te' })
  expect(said.staff).toEqual({
    ...{ id: 'lan', login: 'lan', name: 'Người lan' },
    roles: [{ role: 'clerk', unit: 'tram-y-te' }],
  })
  expect(said.may).toEqual(expect.arrayContaining(['figures-read', 'slips-printed', 'kiosk-made']))
  expect(said.may).not.toEqual(expect.arrayContaining(['targets-read']))
  expect(said.may).not.toEqual(expect.arrayContaining(['touchpoint-made']))
})

test('whoever has an account and no role is signed in, and everything else is refused with who may', async () => {
  const { app, headers, said } = await sessionOf()
  expect(said.staff.roles).toEqual([])
  const refused = await app.request('/api/v1/touchpoints', { headers })
  expect(refused.status).toBe(403)
  expect(await refused.json()).toMatchObject({
    problem: 'notPermitted',
    message:
      'Yêu cầu “xem điểm khảo sát” chưa được thực hiện vì tài khoản này chưa có vai trò cần thiết. Việc này dành cho: cán bộ tiếp nhận, trưởng đơn vị, lãnh đạo phường, cán bộ quản lý khảo sát. Nếu cần, xin đề nghị người quản trị hệ thống cấp vai trò.',
  })
})

test('a page that is refused says so as a page, in words', async () => {
  const { app, headers } = await sessionOf({ role: 'auditor', unit: '' })
  const page = await app.request('/desk/posters/abcdef', { headers })
  expect(page.status).toBe(403)
  expect(page.headers.get('Content-Type')).toContain('text/html')
  expect(await page.text()).toContain('Việc này dành cho: cán bộ tiếp nhận')
})
