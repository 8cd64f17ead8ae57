import { expect, test } from 'vitest'
import { findAccount } from '../../db/queries/accounts.ts'
import { linesAfter } from '../../db/queries/log.ts'
import { rolesHeld } from '../../db/schema.ts'
import { heldByPerson } from '../../server/access/acting.ts'
import type { Actor } from '../../server/access/actor.ts'
import { disable } from '../../server/acts/staff/accounts.ts'
import { invite } from '../../server/acts/staff/invite.ts'
import { giveRole, takeRole } from '../../server/acts/staff/roles.ts'
import { createTouchpoint } from '../../server/acts/touchpoints/touchpoint.ts'
import type { World } from '../../server/world/world.ts'
import { personWith } from '../access/two-units.ts'
import { openApp } from '../world.ts'

/** Somebody at the desk, as a session would know him at this moment. */
async function atDesk(world: World, login: string): Promise<Actor> {
  const found = await findAccount(world.db, login)
  return { by: found?.id ?? '', held: heldByPerson({ roles: found?.roles ?? [] }), via: 'desk', request: 'r' }
}

/** Lan administers and manages, Minh administers only, Hoa is nothing yet. */
async function threePeople() {
  const { world } = await openApp()
  await personWith(world, 'lan', [
    { role: 'admin', unit: '' },
    { role: 'manager', unit: '' },
    { role: 'leader', unit: '' },
  ])
  await personWith(world, 'minh', [{ role: 'admin', unit: '' }])
  await personWith(world, 'hoa', [])
  const acts = async () => (await linesAfter(world.db, 0, 100)).map(({ by, role, act }) => [by, role, act])
  return { world, lan: await atDesk(world, 'lan'), minh: await atDesk(world, 'minh'), acts }
}

const clerk = { role: 'clerk', unit: 'tram-y-te' } as const

test('who holds more gives less, and the log names the role by which it was given', async () => {
  const { world, lan, acts } = await threePeople()
  await giveRole(world, 'hoa', clerk, lan)
  expect((await findAccount(world.db, 'hoa'))?.roles).toEqual([clerk])
  expect(await acts()).toEqual([['lan', 'admin', 'role-given']])
})

test('nobody grants what he does not hold, by a role or by a link, nor anything to himself', async () => {
  const { world, lan, minh, acts } = await threePeople()
  await expect(giveRole(world, 'hoa', clerk, minh)).rejects.toMatchObject({ kind: 'moreThanHeld' })
  await expect(invite(world, minh, { roles: ['clerk'], unit: '' })).rejects.toMatchObject({ kind: 'moreThanHeld' })
  await expect(giveRole(world, 'lan', clerk, lan)).rejects.toMatchObject({ kind: 'ownRoles' })
  await expect(takeRole(world, 'lan', { role: 'manager', unit: '' }, lan)).rejects.toMatchObject({ kind: 'ownRoles' })
  await expect(disable(world, 'lan', lan)).rejects.toMatchObject({ kind: 'ownRoles' })
  expect(await acts()).toEqual([])
})

test('who is no administrator, or one of a unit only, gives nothing, and is told who may', async () => {
  const { world } = await threePeople()
  await personWith(world, 'manager', [{ role: 'manager', unit: '' }])
  await personWith(world, 'local', [
    { role: 'admin', unit: 'tram-y-te' },
    { role: 'manager', unit: 'tram-y-te' },
  ])
  for (const login of ['manager', 'local']) {
    const refused = giveRole(world, 'hoa', clerk, await atDesk(world, login))
    await expect(refused).rejects.toMatchObject({ kind: 'notPermitted' })
    const error = await refused.catch((one: unknown) => one)
    expect((error as { told: (language: 'vi') => string }).told('vi')).toContain(
      'Việc này dành cho: người quản trị hệ thống (toàn phường).',
    )
  }
})

test('who lost the role a moment ago does nothing by it, though a request is under way', async () => {
  const { world, lan, acts } = await threePeople()
  await world.db.delete(rolesHeld)
  const made = createTouchpoint(world, { area: 'ho-tich' }, lan)
  await expect(made).rejects.toMatchObject({ kind: 'notPermitted' })
  expect(await acts()).toEqual([])
})

test('whose account was closed a moment ago does nothing either', async () => {
  const { world, lan, minh, acts } = await threePeople()
  await disable(world, 'lan', minh)
  await expect(createTouchpoint(world, { area: 'ho-tich' }, lan)).rejects.toMatchObject({ kind: 'notPermitted' })
  expect((await acts()).map(([, , act]) => act)).toEqual(['account-disabled'])
})

test('a manager of one unit makes what is his, and the log says in which unit', async () => {
  const { world, acts } = await threePeople()
  const unit = 'van-phong-hdnd-va-ubnd'
  await personWith(world, 'local', [{ role: 'manager', unit }])
  const local = await atDesk(world, 'local')
  await createTouchpoint(world, { area: 'ho-tich' }, local)
  await expect(createTouchpoint(world, { area: 'dat-dai' }, local)).rejects.toMatchObject({ kind: 'fieldRefused' })
  expect(await acts()).toEqual([['local', `manager ${unit}`, 'touchpoint-made']])
})
