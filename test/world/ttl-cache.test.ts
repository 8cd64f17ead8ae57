import { expect, test } from 'vitest'
import { addTouchpoint, findTouchpoint, retireTouchpoint } from '../../db/queries/touchpoints.ts'
import { commander } from '../../server/access/actor.ts'
import { createTouchpoint } from '../../server/acts/touchpoints/touchpoint.ts'
import { openDesk } from '../open-desk.ts'

/** A touchpoint whose form somebody has just seen. */
async function aFormInUse() {
  const opened = await openDesk()
  const { code } = await createTouchpoint(opened.world, { area: 'ho-tich' }, commander('test'))
  const see = async () => (await opened.app.request(`/k/${code}`)).status
  expect(await see()).toBe(200)
  return { ...opened, code, see }
}

test('a touchpoint retired at the desk is closed to the very next citizen, and one reopened is open', async () => {
  const { app, cookie, code, see, clock } = await aFormInUse()
  const headers = { Cookie: cookie, Origin: 'http://localhost' }
  const change = (method: string) => app.request(`/api/v1/touchpoints/${code}/retirement`, { method, headers })

  expect((await change('POST')).status).toBe(200)
  clock.now += 1
  expect(await see()).toBe(410)
  expect((await change('DELETE')).status).toBe(200)
  expect(await see()).toBe(200)
})

test('one retired by another process is closed within two seconds', async () => {
  const { world, code, see, clock } = await aFormInUse()
  await retireTouchpoint(world.db, code, { at: clock.now, by: 'another process' }, [])
  clock.now += 2000
  expect(await see()).toBe(410)
})

test('a clock set back does not keep what was seen for longer', async () => {
  const { world, code, see, clock } = await aFormInUse()
  await retireTouchpoint(world.db, code, { at: clock.now - 60 * 60 * 1000, by: 'another process' }, [])
  clock.now -= 60 * 1000
  expect(await see()).toBe(410)
})

test('a touchpoint that was not there a moment ago is found as soon as it is', async () => {
  const { app, world } = await openDesk()
  const { code } = await createTouchpoint(world, { area: 'ho-tich' }, commander('test'))
  const made = await findTouchpoint(world.db, code)
  if (!made) throw new Error('it was just made')
  const { names: _, ...like } = made
  expect((await app.request('/k/hjkmnp')).status).toBe(404)
  await addTouchpoint(world.db, { ...like, code: 'hjkmnp' })
  expect((await app.request('/k/hjkmnp')).status).toBe(200)
})

test('two databases are never mistaken for one another', async () => {
  const { code } = await aFormInUse()
  const { app } = await openDesk()
  expect((await app.request(`/k/${code}`)).status).toBe(404)
})
