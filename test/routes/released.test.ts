import { expect, test } from 'vitest'
import { addReadKey } from '../../db/queries/read-keys.ts'
import type { Response } from '../../db/queries/responses.ts'
import { tokenHash } from '../../server/access/tokens.ts'
import { opening } from '../world.ts'
import { atTheDesk } from './at-the-desk.ts'

/** People who answer at one counter on this very morning, and what the desk tells of October. */
async function thisMorning() {
  const { app, world, db, people: store, clock } = await atTheDesk()
  // A key lasts longer than a session: days go by here.
  await addReadKey(db, { keyHash: tokenHash(world.secret, 'sipas_k'), name: 'k', may: 'figures', createdAt: 0 })
  const headers = { Authorization: 'Bearer sipas_k' }
  const ask = async (path: string) => (await app.request(`/api/v1${path}`, { headers })).json()
  const now = { touchpoint: 'quay-1', answeredAt: opening, receivedAt: opening }
  const people = (n: number, changes: Partial<Response> = {}) => store(n, { ...now, ...changes })
  const figures = async (by: string) => await ask(`/figures?period=2026-10&by=${by}`)
  const told = async (by = 'area') => {
    const { rows } = await figures(by)
    return rows.map(({ received, n, satisfied, share }: Record<string, unknown>) => [received, n, satisfied, share])
  }
  return { ask, people, clock, figures, told }
}

test('the rate stands still until five have answered, and everybody is counted as received from the first on', async () => {
  const { people, told, figures } = await thisMorning()
  await people(4)
  expect(await told()).toEqual([[4, 0, null, null]])
  await people(1, { pattern: '111110', overall: 1 })
  expect(await told()).toEqual([[5, 5, 4, 0.8]])
  // The clerk looks before and after somebody leaves: the rate is the same.
  await people(1, { pattern: '111110', overall: 1 })
  expect(await told()).toEqual([[6, 5, 4, 0.8]])
  expect((await figures('area')).waiting).toBe(1)
  await people(4)
  expect(await told()).toEqual([[10, 10, 8, 0.8]])
  expect((await figures('area')).waiting).toBe(0)
})

test('procedures and channels are told when the half-month is over, and say through which day', async () => {
  const { people, told, figures, clock, ask } = await thisMorning()
  await people(10)
  expect(await told('channel')).toEqual([])
  expect((await figures('channel')).through).toBe('2026-09-30')
  expect(await ask('/figures/breakdown?period=2026-10&by=channel')).toMatchObject({
    through: '2026-09-30',
    figures: { received: 0 },
  })
  clock.now = Date.parse('2026-10-15T08:00:00+07:00')
  expect(await told('channel')).toEqual([[10, 10, 10, 1]])
  expect((await figures('channel')).through).toBe('2026-10-14')
  clock.now = Date.parse('2026-11-01T08:00:00+07:00')
  expect((await figures('channel')).through).toBeUndefined()
})

test('a target of one channel says through which day it tells; the ward’s own does not wait for that', async () => {
  const { people, clock, ask } = await thisMorning()
  await people(10, { channel: 'online', questionnaire: 'online' })
  const row = async (scope: string) => {
    const { figures } = await ask('/figures/targets?period=2026-10')
    return figures.find((one: Record<string, unknown>) => one.scope === scope && one.stream === 'volunteer')
  }
  expect((await row('online-2026')).n).toBe(0)
  expect((await row('sipas-2026')).n).toBe(10)
  clock.now = Date.parse('2026-10-15T08:00:00+07:00')
  const online = await row('online-2026')
  expect(online).toMatchObject({ n: 10, through: '2026-10-14' })
  expect(online.sentence).toContain('Tính đến hết ngày 14/10/2026.')
})
