import { expect, test } from 'vitest'
import { type Period, parsePeriod, previousPeriod } from '../../server/reports/period.ts'

const before = (name: string) => previousPeriod(parsePeriod(name) as Period)

test('a name that is no period has nothing before it to ask for', () => {
  expect(parsePeriod('2026-Q0')).toBeUndefined()
  expect(parsePeriod('2026-13')).toBeUndefined()
})

test.each([
  ['2026-01', '2025-12'],
  ['2024-03', '2024-02'],
  ['2026-10', '2026-09'],
  ['2026-Q1', '2025-Q4'],
  ['2026-Q3', '2026-Q2'],
  ['2026-H1', '2025-H2'],
  ['2026-H2', '2026-H1'],
  ['2028', '2027'],
])('before %s comes %s, the very period of that name', (name, expected) => {
  expect(before(name)).toEqual(parsePeriod(expected))
})

test('the period before ends on the last day there is, also in a leap year', () => {
  expect(before('2028-03').lastDay).toBe('2028-02-29')
})
