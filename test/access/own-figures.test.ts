import { expect, test } from 'vitest'
import { addResponses } from '../../db/queries/responses.ts'
import { offeredReports } from '../../server/reports/list.ts'
import { answer } from '../answer.ts'
import { released } from '../released.ts'
import { openApp } from '../world.ts'
import { furnishBoth, personWith, secret, units } from './two-units.ts'

/** A ward in which our unit is praised and the other one is not, and what each sees. */
async function praisedAndNot() {
  const { app, world } = await openApp({ secret })
  const things = await furnishBoth(world)
  const { unit, area } = units.other
  await addResponses(
    world.db,
    Array.from({ length: 40 }, () =>
      answer({ unit, area, touchpoint: things.other.code, pattern: '111110', overall: 1 }),
    ),
  )
  await released(world.db)
  await personWith(world, 'clerk', [{ role: 'clerk', unit: units.own.unit }])
  await personWith(world, 'leader', [{ role: 'leader', unit: '' }])
  const ask = async (who: string, path: string) => {
    const headers = { Cookie: `session=session of ${who}`, 'Accept-Language': 'vi' }
    const res = await app.request(`/api/v1${path}`, { headers })
    return { status: res.status, body: await res.json() }
  }
  return { ask, things }
}

const rowsOf = (body: { rows: { scope: string; n: number; share: number }[] }) =>
  body.rows.map(({ scope, n, share }) => [scope, n, share])

test('a clerk sees the figures of her unit, and the answer says whose they are', async () => {
  const { ask } = await praisedAndNot()
  const path = '/figures?period=2026-Q4&by=unit'
  const [clerk, leader] = [await ask('clerk', path), await ask('leader', path)]
  expect(rowsOf(clerk.body)).toEqual([[units.own.unit, 11, 1]])
  expect(rowsOf(leader.body)).toEqual([
    [units.other.unit, 51, 11 / 51],
    [units.own.unit, 11, 1],
  ])
  expect([clerk.body.units, leader.body.units]).toEqual([[units.own.unit], null])
  expect([clerk.body.excluded, leader.body.excluded]).toEqual([1, 2])
})

test('whoever asks first, the next one gets his own: nothing that is remembered is the other’s', async () => {
  const { ask } = await praisedAndNot()
  const path = '/figures/breakdown?period=2026-Q4&by=unit'
  const received = async (who: string) => (await ask(who, path)).body.figures.received
  const [alone, all] = [await received('clerk'), await received('leader')]
  expect(all).toBeGreaterThan(alone)
  expect([await received('clerk'), await received('leader'), await received('clerk')]).toEqual([alone, all, alone])
})

test('what speaks of the whole ward is refused to whoever sees a part of it, and he is told who may', async () => {
  const { ask } = await praisedAndNot()
  const paths = [
    '/figures?period=2026-Q4&by=target',
    ...offeredReports.filter(({ isOfWard }) => isOfWard).map(({ id }) => `/figures/${id}?period=2026-Q4`),
  ]
  expect(paths.length).toBeGreaterThan(3)
  for (const path of paths) {
    const { status, body } = await ask('clerk', path)
    expect([path, status, body.problem]).toEqual([path, 403, 'notPermitted'])
    expect(body.message).toContain('lãnh đạo phường')
    expect((await ask('leader', path)).status).toBe(200)
  }
  const offered = async (who: string) =>
    (await ask(who, '/figures/choices')).body.reports.map(({ id }: { id: string }) => id)
  expect(await offered('clerk')).not.toContain('targets')
  expect(await offered('leader')).toContain('targets')
})

test('who looks after two units sees both and no third', async () => {
  const { app, world } = await openApp({ secret })
  await furnishBoth(world)
  await personWith(world, 'both', [
    { role: 'clerk', unit: units.own.unit },
    { role: 'unit-head', unit: units.other.unit },
  ])
  const headers = { Cookie: 'session=session of both' }
  const { touchpoints } = await (await app.request('/api/v1/touchpoints', { headers })).json()
  expect(new Set(touchpoints.map(({ unit }: { unit: string }) => unit))).toEqual(
    new Set([units.own.unit, units.other.unit]),
  )
  const { units: seen } = await (await app.request('/api/v1/catalogue', { headers })).json()
  expect(seen).toHaveLength(2)
})

test('a clerk learns nothing by asking: another unit’s survey point is as unknown as one there is not', async () => {
  const { ask, things } = await praisedAndNot()
  const plain = ({ body: { requestId: _, ...said }, status }: Awaited<ReturnType<typeof ask>>) =>
    JSON.stringify([status, said]).replaceAll(things.other.code, 'CODE').replaceAll('zzzzzz', 'CODE')
  for (const path of ['/touchpoints/CODE/qr.svg'])
    expect(plain(await ask('clerk', path.replace('CODE', things.other.code)))).toBe(
      plain(await ask('clerk', path.replace('CODE', 'zzzzzz'))),
    )
})
