import { expect, test } from 'vitest'
import { periodTitle, quarterOf } from '../../client/desk/periods.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'

test('periods are named as officials name them', () => {
  expect(periodTitle('2026-Q1')).toBe('Quý I/2026')
  expect(periodTitle('2026-Q4')).toBe('Quý IV/2026')
  expect(periodTitle('2026-H2')).toBe('6 tháng cuối năm 2026')
  expect(periodTitle('2027')).toBe('Năm 2027')
  expect(periodTitle('2026-03')).toBe('Tháng 03/2026')
})

test('the desk and the server read the same names', () => {
  const names = [
    '2026',
    '2026-Q0',
    '2026-Q4',
    '2026-Q5',
    '2026-H1',
    '2026-H3',
    '2026-1',
    '2026-01',
    '2026-13',
    '26',
    '',
  ]
  for (const name of names)
    expect([name, periodTitle(name) !== undefined]).toEqual([name, parsePeriod(name) !== undefined])
})

test('a day and a month lie in their quarter', () => {
  expect(quarterOf('2026-12-31')).toBe('2026-Q4')
  expect(quarterOf('2026-04')).toBe('2026-Q2')
})
