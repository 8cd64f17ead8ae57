import { describe, expect, test } from 'vitest'
import { atTheDesk } from './at-the-desk.ts'

const may = Date.parse('2026-05-12T09:00:00+07:00')

/** Hộ tịch in two quarters, a hundred answers each; and how the rows of a list went. */
async function twoQuarters() {
  const desk = await atTheDesk()
  await desk.people(100, { answeredAt: may, receivedAt: may })
  await desk.people(50)
  await desk.people(50, { pattern: '111110', overall: 1 })
  const courses = async (query: string) => (await desk.ask('GET', `/figures/courses?${query}`)).body
  return { ...desk, courses }
}

test('eight periods, oldest first, each share as the list of its period shows it, and null where it tells none', async () => {
  const { courses, ask } = await twoQuarters()
  const { periods, rows } = await courses('through=2026-Q3')
  expect([periods[0], periods.at(-1), periods.length]).toEqual(['2024-Q4', '2026-Q3', 8])
  const shareIn = async (period: string) =>
    (await ask('GET', `/figures/breakdown?period=${period}`)).body.figures.rows[0].figure.share
  expect(rows).toEqual([
    {
      ...{ scope: 'ho-tich', area: '' },
      shares: [null, null, null, null, null, null, await shareIn('2026-Q2'), await shareIn('2026-Q3')],
    },
  ])
})

test('of every kind of period, and of procedures by their areas', async () => {
  const { courses } = await twoQuarters()
  const { periods, rows } = await courses('through=2026-08&by=procedure')
  expect(periods).toEqual(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08'])
  expect(rows[0]).toMatchObject({ area: 'ho-tich', shares: [null, null, null, null, 1, null, null, 0.5] })
  expect((await courses('through=2026-KBC-6T')).periods).toHaveLength(8)
})

test('what the list of a period withholds is in no line', async () => {
  const { courses, people } = await twoQuarters()
  await people(4, { area: 'dat-dai' })
  const { rows } = await courses('through=2026-Q3')
  expect(rows.map(({ scope }: { scope: string }) => scope)).toEqual(['ho-tich'])
})

describe('what cannot be asked is refused', () => {
  test.each(['', 'through=soon', 'through=2026-Q3&by=criterion', 'through=2026-Q3&stream=everybody'])(
    '“%s”',
    async (query) => {
      const { ask } = await atTheDesk()
      expect((await ask('GET', `/figures/courses?${query}`)).status).toBe(400)
    },
  )
})
