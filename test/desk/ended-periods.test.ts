import { expect, test } from 'vitest'
import { endedPeriods } from '../../client/desk/ended-periods.ts'
import { periodsByYear } from '../../client/desk/periods.ts'
import { parsePeriod } from '../../server/reports/period.ts'

const ended = (months: readonly string[], today: string) => endedPeriods(periodsByYear(months, today), today)

test('in the first quarter of the platform nothing is over', () => {
  expect(ended(['2026-11'], '2026-11-22')).toEqual([])
  expect(ended([], '2026-11-22')).toEqual([])
})

test('the quarter that ended last comes first; the running half-year and year are not offered', () => {
  expect(ended(['2026-02', '2026-05', '2026-08', '2026-10'], '2026-11-22')).toEqual([
    '2026-Q3',
    '2026-Q2',
    '2026-Q1',
    '2026-H1',
  ])
})

test('on its last evening a quarter still runs; on the next day it, its half-year and its year are over', () => {
  expect(ended(['2026-12'], '2026-12-31')).toEqual([])
  expect(ended(['2026-12'], '2027-01-01')).toEqual(['2026-Q4', '2026-H2', '2026'])
})

test('the server calls over what is offered, and nothing else', () => {
  const [months, today] = [['2025-02', '2025-12', '2026-03', '2026-08', '2026-11'], '2026-11-22']
  const all = periodsByYear(months, today).flatMap(({ periods }) => periods)
  const over = all.filter((name) => (parsePeriod(name)?.lastDay ?? today) < today)
  expect(ended(months, today)).toEqual(over)
  expect(over.length).toBeGreaterThan(3)
})
