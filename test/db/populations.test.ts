import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Db } from '../../db/db.ts'
import { closedIn, type Population, writePopulations } from '../../db/queries/populations.ts'
import { type Period, parsePeriod } from '../../surveys/periods/period.ts'
import { openDb } from '../world.ts'

const service = { area: 'ho-tich', procedure: '1.001193', channel: 'desk' } as const
const write = (db: Db, ...rows: readonly Population[]) => writePopulations(db, rows, { at: 1, by: 'x' }, [])
const closed = async (db: Db, name: string) => {
  const found = await closedIn(db, parsePeriod(name) as Period)
  return [found.services.reduce((sum, one) => sum + one.closed, 0), ...found.splitMonths]
}

test('a month that a reporting period cuts is split by its days, and that is said', async () => {
  const db = await openDb()
  await write(db, { month: '2026-09', closed: 300, ...service })
  expect(await closed(db, '2026-KBC-Q3')).toEqual([140, '2026-09'])
  expect(await closed(db, '2026-KBC-Q4')).toEqual([160, '2026-09'])
  expect(await closed(db, '2026-Q3')).toEqual([300])
  expect(await closed(db, '2026-KBC')).toEqual([300])
  expect(await closed(db, '2027-KBC-Q1')).toEqual([0])
})

test('whatever the number and the month, the two halves are whole numbers that add up', async () => {
  const db = await openDb()
  const month = fc.record({
    year: fc.integer({ min: 2026, max: 2030 }),
    quarter: fc.integer({ min: 1, max: 3 }),
    n: fc.integer({ min: 0, max: 10_000_000 }),
  })
  const adds = fc.asyncProperty(month, async ({ year, quarter, n }) => {
    const name = `${year}-${String(quarter * 3).padStart(2, '0')}`
    await write(db, { month: name, closed: n, ...service })
    const halves = [await closed(db, `${year}-KBC-Q${quarter}`), await closed(db, `${year}-KBC-Q${quarter + 1}`)]
    await write(db, { month: name, closed: 0, ...service })
    const [first, second] = halves.map(([part]) => Number(part))
    expect(Number(first) + Number(second)).toBe(n)
    expect([Number.isInteger(first), Number.isInteger(second)]).toEqual([true, true])
    expect(Math.abs(Number(first) / n - 14 / 30.5) < 0.1 || n < 20).toBe(true)
  })
  await fc.assert(adds, { numRuns: 60 })
})

test('a number that is known by half-month is counted where it belongs, and nothing is said to be split', async () => {
  const db = await openDb()
  await write(db, { month: '2026-09-01', closed: 200, ...service }, { month: '2026-09-15', closed: 50, ...service })
  expect(await closed(db, '2026-KBC-Q3')).toEqual([200])
  expect(await closed(db, '2026-KBC-Q4')).toEqual([50])
  expect(await closed(db, '2026-Q3')).toEqual([250])
})
