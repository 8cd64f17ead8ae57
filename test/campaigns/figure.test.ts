import { describe, expect, test } from 'vitest'
import { resultsOf } from '../../server/campaigns/results.ts'
import { reportOf } from '../../server/figures/figures-of.ts'
import targets from '../../server/reports/targets/index.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { answerAll, campaignOf, inField, lock, type Office, openOffice } from './office.ts'

/** The target of the ward’s index as a quarter, or another period, tells it. */
async function sipasIn({ world, clock }: Office, name: string) {
  const period = parsePeriod(name)
  if (!period) throw new Error(`no period ${name}`)
  clock.now = Date.parse('2027-01-15T09:00:00+07:00')
  const asked = { report: targets, options: {}, today: '2027-01-15', units: 'all' } as const
  const { figures } = await reportOf(world.db, { period, ...asked })
  const found = figures as ReturnType<typeof targets.figures>
  return found.find(({ target, stream }) => target.id === 'sipas-2026' && stream === 'sample')
}

describe('once a campaign is locked', () => {
  test('its weighted figure decides the target, with the length of the list it was drawn from', async () => {
    const office = await openOffice()
    const id = await inField(office, { groups: 3, each: 60, main: 20 })
    await answerAll(office, id, (place) => (place % 3 === 0 ? 2 : 5))
    expect((await sipasIn(office, '2026'))?.received).toBe(0)
    office.clock.now = Date.parse('2026-10-31T09:00:00+07:00')
    await lock(office, id)
    const row = await sipasIn(office, '2026')
    const results = resultsOf(await campaignOf(office, id))
    expect(row).toMatchObject({ decides: true, received: 60, n: 60, waiting: 0, frame: 180 })
    expect(row?.share).toBeCloseTo(results?.figure?.share ?? 0, 12)
    expect(row?.interval?.low).toBeCloseTo(results?.figure?.low ?? 0, 12)
    expect(row?.estimate.label).toBe('tính theo số hộ và số người từ 18 tuổi của hộ được bốc thăm')
    expect(row?.verdict?.status).toBeDefined()
    // The mean of all alike is another one: weights matter here.
    expect(row?.estimate.unweighted?.share).not.toBeCloseTo(row?.share ?? 0, 4)
  })

  test('an answer that two people leave out leaves the weighted figure, and is told beside it', async () => {
    const office = await openOffice()
    const id = await inField(office, { groups: 2, each: 60, main: 20 })
    await answerAll(office, id, (place) => (place % 7 === 0 ? 2 : 5))
    await lock(office, id)
    const before = await sipasIn(office, '2026')
    const [one] = await office.world.db.all<{ id: string }>(
      "select id from responses where pattern not like '%5%' limit 1" as never,
    )
    const { decided } = await import('../two-persons.ts')
    await decided(office.world.db, 'exclude', one?.id ?? '', { at: office.clock.now, by: 'lanh-dao' })
    const after = await sipasIn(office, '2026')
    expect(after?.n).toBe((before?.n ?? 0) - 1)
    expect(after?.share).toBeGreaterThan(before?.share ?? 1)
  })
})

test('what stands beside the figure and is made of everybody is the figure itself, to the last digit', async () => {
  const office = await openOffice()
  const id = await inField(office, { groups: 2, each: 60, main: 13 })
  await answerAll(office, id, (place) => (place % 4 === 1 ? 2 : 5))
  await lock(office, id)
  const results = resultsOf(await campaignOf(office, id))
  expect(results?.byVisits.at(-1)?.figure).toEqual(results?.figure)
  expect(results?.withoutReserve).toEqual(results?.figure)
})
