import { describe, expect, test, vi } from 'vitest'
import { recount } from '../../db/queries/tallies.ts'
import { findUnlogged } from '../../db/queries/unlogged.ts'
import { tallyOf, times } from '../routes/behind-one-router.ts'
import { reason, twoAtDesk } from './two-at-desk.ts'

// Five thousand answers, each stored or refused by the whole app.
vi.setConfig({ testTimeout: 300_000 })

const low = { overall: '1', access: '1', procedure: '1', official: '1', result: '1' }

/**
 * Five thousand answers in five minutes under ever new browsers, each from the form as it was served; and beside them an
 * honest person every ten seconds, each from an address of their own, who tries twice at the most.
 */
async function attacked(addressOf: (n: number) => string) {
  const place = await twoAtDesk()
  const { answer, clock, code, before, eightWeeks, world } = place
  await eightWeeks()
  // Since the quarter began, four days ago.
  await before(Date.parse('2026-10-02T09:30:00+07:00'), 60)
  const sent: number[] = []
  const honest: number[] = []
  for (let second = 0; second < 300; second += 5) {
    const script = times(84, (i) => {
      const n = (second / 5) * 84 + i
      return answer(code, { phone: `browser ${n}`, address: addressOf(n), ...low })
    })
    sent.push(...(await Promise.all(script)).map(({ status }) => status))
    if (second % 10 === 0) {
      const own = { phone: 'Zalo Android', address: `198.51.100.${second / 10}`, comment: 'Tốt' }
      const first = (await answer(code, own)).status
      honest.push(first === 303 ? first : (await answer(code, own)).status)
    }
    clock.now += 5000
  }
  const [manager, leader] = [await place.person('manager'), await place.person('leader')]
  const figures = async () =>
    Promise.all(
      ['/figures?period=2026-Q4&by=area', '/figures/targets?period=2026-Q4', '/figures/touchpoints?period=2026-Q4'].map(
        async (path) => (await leader.ask('GET', path)).body,
      ),
    )
  const inForce = (kind: string) =>
    place.read('count(*)', `exclusions where taken_back_at is null and kind = '${kind}'`)
  expect(await recount(world.db)).toMatchObject({ differences: 0 })
  return { ...place, sent, honest, manager, leader, figures, inForce }
}

type Place = Awaited<ReturnType<typeof attacked>>

/** What a manager does about it: looks, chooses all that is new and about known answers, proposes; and the leader looks and confirms. */
async function leftOut({ manager, leader }: Place) {
  const began = manager.requests() + leader.requests()
  const flags = (await manager.flags()).filter(({ isSet, state }) => isSet && state === 'new')
  const chosen = flags.filter(({ sign }) => sign.kind === 'batch').map(({ id }) => id)
  const proposed = await manager.ask('POST', '/flags/exclusion', { flags: chosen, cause: 'automatic', reason })
  expect(proposed.status).toBe(201)
  const { id, answers } = { id: proposed.body.proposal, answers: proposed.body.answers }
  expect((await manager.flags()).filter((one) => chosen.includes(one.id)).map(({ state }) => state)).toEqual(
    chosen.map(() => 'proposed'),
  )
  const { look } = (await leader.ask('GET', `/proposals/${id}`)).body
  expect(look).toMatchObject({ answers, hasChanged: false })
  const confirmed = await leader.ask('POST', `/proposals/${id}/confirmation`, { seen: look.seen })
  expect([confirmed.status, confirmed.body.answers]).toEqual([200, answers])
  // The look at what became of it in between is none of what is needed.
  return { id, answers, chosen, requests: manager.requests() + leader.requests() - began - 1 }
}

async function undone({ manager, leader }: Place, id: string) {
  const proposed = await manager.ask('POST', `/proposals/${id}/undo`, {
    cause: 'mistaken',
    reason: 'Loại nhầm, xem lại',
  })
  expect(proposed.status).toBe(201)
  const { look } = (await leader.ask('GET', `/proposals/${proposed.body.proposal}`)).body
  const confirmation = `/proposals/${proposed.body.proposal}/confirmation`
  expect((await leader.ask('POST', confirmation, { seen: look.seen })).status).toBe(200)
  return look
}

describe.each([
  ['one address, ever new browsers', () => '192.0.2.66', { batches: 1, stored: 300, held: 240 }],
  ['fifty addresses', (n: number) => `192.0.2.${n % 50}`, { batches: 50, stored: 5040, held: 4515 }],
] as const)('five thousand answers from %s, beside thirty honest people', (_, addressOf, told) => {
  test('are named within the hour, left out by two people with four requests, and given back bit for bit', async () => {
    const place = await attacked(addressOf)
    const { sent, honest, manager, leader, clock, figures, inForce, read } = place

    // What today's limits let in.
    expect(honest).toEqual(times(30, () => 303))
    expect(sent).toHaveLength(5040)
    const { stored, held } = told
    expect(tallyOf(sent)).toEqual(stored === 5040 ? { 303: 5040 } : { 303: stored, 429: 5040 - stored })
    expect(await inForce('held')).toBe(held)

    // Within the hour.
    clock.now = Date.parse('2026-10-05T10:00:00+07:00')
    const flags = await manager.flags()
    const batches = flags.filter(({ sign }) => sign.kind === 'batch')
    expect(batches).toHaveLength(told.batches)
    expect(batches.reduce((sum, { n }) => sum + n, 0)).toBe(stored)
    expect(flags.map(({ sign }) => sign.kind)).toEqual(expect.arrayContaining(['alike', 'burst']))
    expect(flags.every(({ state }) => state === 'new')).toBe(true)
    // What all of it does stands in the first line: the hour, with everybody in it.
    expect(flags[0]).toMatchObject({ sign: { kind: 'burst' }, n: stored + 30 })
    expect(flags[0]?.figure?.with.share).toBeLessThan(0.3)
    for (const { figure } of batches) {
      expect(figure?.without?.share).toBeGreaterThan(figure?.with.share ?? 1)
      expect(figure?.without?.n).toBeLessThan(figure?.with.n ?? 0)
    }

    const first = await figures()
    const { id, answers, requests, chosen } = await leftOut(place)
    expect([answers, requests]).toEqual([stored, 4])
    expect(await inForce('staff')).toBe(stored)
    const after = await figures()
    expect(after[0]).toMatchObject({ excluded: stored, held: 0 })
    expect(after[1].withExcluded).toBeDefined()
    // Nobody but the honest is counted.
    expect(after[0].rows[0]).toMatchObject({ received: 90, n: 90, satisfied: 90, share: 1 })
    const states = (await manager.flags()).filter((one) => chosen.includes(one.id)).map(({ state }) => state)
    expect(states).toEqual(chosen.map(() => 'excluded'))
    const { sets, exclusions } = (await leader.ask('GET', '/exclusions/sets')).body
    expect(sets).toMatchObject([{ n: stored, inForce: stored, cause: 'automatic', reason }])
    expect(exclusions).toEqual([])

    const look = await undone(place, id)
    expect(look.answers).toBe(stored)
    expect(await figures()).toEqual(first)
    expect(await inForce('held')).toBe(held)
    expect(await inForce('staff')).toBe(0)
    expect(await recount(place.world.db)).toMatchObject({ differences: 0 })
    expect(await read('count(*)', 'exclusions')).toBeGreaterThan(stored)
    // All of it stands in the log.
    const unlogged = await findUnlogged(place.world.db)
    expect(unlogged.filter(({ kind }) => kind !== 'account')).toEqual([])
  })

  test('in public too it is told how many were left out and what the figure would be', async () => {
    const place = await attacked(addressOf)
    const { manager, leader, clock, app } = place
    clock.now = Date.parse('2026-10-05T10:00:00+07:00')
    const { answers } = await leftOut(place)
    clock.now = Date.parse('2027-01-05T09:00:00+07:00')
    const closing = { period: '2026-Q4', cause: 'regular', reason: '' }
    const proposed = await manager.ask('POST', '/publications', closing)
    const { look } = (await leader.ask('GET', `/proposals/${proposed.body.proposal}`)).body
    const confirmation = `/proposals/${proposed.body.proposal}/confirmation`
    expect((await leader.ask('POST', confirmation, { seen: look.seen })).status).toBe(200)
    const page = (await (await app.request('/ket-qua?lang=vi')).text()).replaceAll('\u00a0', ' ')
    const many = new Intl.NumberFormat('vi-VN').format(answers)
    expect(page).toContain('100,0%')
    expect(page).toContain(`loại ${many} phiếu`)
    expect(page).toMatch(/không loại thì \d+,\d%/)
  })
})
