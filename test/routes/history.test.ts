import { describe, expect, test } from 'vitest'
import { confirmed } from '../two-persons.ts'
import { atTheDesk } from './at-the-desk.ts'

const may = Date.parse('2026-05-12T09:00:00+07:00')

/** Hộ tịch in two quarters, ten answers each, and what its page is told. */
async function twoQuarters() {
  const desk = await atTheDesk()
  await desk.people(10, { answeredAt: may, receivedAt: may })
  await desk.people(5)
  await desk.people(5, { pattern: '111110', overall: 1 })
  const ask = async (query: string) => (await desk.ask('GET', `/figures/history?${query}`)).body
  return { ...desk, history: ask }
}

test('eight quarters up to the one asked for, oldest first, each as the lists of its period show it', async () => {
  const { history, ask } = await twoQuarters()
  const { points } = await history('through=2026-Q3&by=area&scope=ho-tich')
  expect(points.map(({ period }: { period: string }) => period)).toEqual([
    ...['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'],
  ])
  const { rows } = (await ask('GET', '/figures/breakdown?period=2026-Q3&by=area')).body.figures
  const { share, interval, shown, isReliable } = rows[0].figure
  expect(points.at(-1)).toMatchObject({ received: 10, n: 10, share, interval, shown, isReliable, closed: true })
  expect(points.at(-2)).toMatchObject({ share: 1, published: false, target: 0.89 })
  expect(points[0]).toMatchObject({ received: 0, n: 0 })
  expect(points[0].share).toBeUndefined()
})

test('twenty-four months where a month is asked for', async () => {
  const { history } = await twoQuarters()
  const { points } = await history('through=2026-08&by=unit&scope=van-phong-hdnd-va-ubnd')
  expect(points).toHaveLength(24)
  expect(points[0].period).toBe('2024-09')
  expect(points.at(-1)).toMatchObject({ n: 10, share: 0.5 })
})

test('what fewer than five people said is in no point, and answers that come move it in fives', async () => {
  const { history, people } = await twoQuarters()
  const last = async () => (await history('through=2026-Q3')).points.at(-1)
  const before = await last()
  await people(4, { pattern: '111110', overall: 1 })
  expect((await last()).share).toBe(before.share)
  await people(1, { pattern: '111110', overall: 1 })
  expect((await last()).share).toBe(5 / 15)
})

test('of a touchpoint too, by its code, as the list of touchpoints shows it', async () => {
  const { history, ask, people } = await twoQuarters()
  const { code } = (await ask('POST', '/touchpoints', { area: 'ho-tich', channel: 'desk' })).body
  await people(5, { touchpoint: code })
  const { rows } = (await ask('GET', '/figures/touchpoints?period=2026-Q3')).body.figures
  const [row] = rows.filter(({ n }: { n: number }) => n > 0)
  const { points } = await history(`through=2026-Q3&by=touchpoint&scope=${row.scope}`)
  const { share, interval, shown } = row.figure
  expect(points).toHaveLength(8)
  expect(points.at(-1)).toMatchObject({ n: row.n, received: row.received, share, interval, shown, target: 0.89 })
  const health = await history(`through=2026-08&by=touchpoint&scope=${row.scope}&about=health-education`)
  expect([health.points.length, health.points.at(-1).target]).toEqual([24, 0.87])
  expect((await history('through=2026-Q3&by=touchpoint&scope=zzzzzz')).points.at(-1)).toMatchObject({ n: 0 })
})

describe('what cannot be asked is refused by its name', () => {
  test.each([
    ['', 400],
    ['through=2026', 400],
    ['through=2026-Q5', 400],
    ['through=2026-13', 400],
    ['through=2026-Q3&by=touchpoint', 400],
    ['through=2026-Q3&stream=everybody', 400],
    [`through=2026-Q3&scope=${'x'.repeat(101)}`, 400],
  ])('%s', async (query, status) => {
    const { ask } = await atTheDesk()
    expect((await ask('GET', `/figures/history?${query}`)).status).toBe(status)
  })
})

test('a place nobody knows has a course without figures', async () => {
  const { history } = await twoQuarters()
  const { points } = await history('through=2026-Q3&by=procedure&scope=9.999&area=ho-tich')
  expect(points.filter(({ share }: { share?: number }) => share !== undefined)).toEqual([])
})

test('the five levels on a page are those of the answers that are counted, without the one that was left out', async () => {
  const { ask, people, world } = await atTheDesk()
  await people(6)
  const [low] = await people(6, { pattern: '211110', overall: 2 })
  const levels = async () =>
    (await ask('GET', '/figures/place?period=2026-Q3&by=area&scope=ho-tich')).body.figures.levels
  // The last two of the twelve wait: the queue is told in fives.
  expect(await levels()).toEqual([0, 4, 0, 0, 6])
  const out = { response: low, cause: 'staff', reason: 'Phiếu gửi thử khi lắp máy' }
  await confirmed(world, (await ask('POST', '/exclusions', out)).body.proposal)
  expect(await levels()).toEqual([0, 3, 0, 0, 6])
})
