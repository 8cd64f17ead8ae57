import { expect, test } from 'vitest'
import { periodsByYear, periodTitle, quarterOf } from '../../client/desk/periods.ts'
import { parsePeriod } from '../../server/reports/period.ts'

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

test('with no answers yet the periods of today are offered', () => {
  expect(periodsByYear([], '2026-11-22')).toEqual([{ year: '2026', periods: ['2026-Q4', '2026-H2', '2026'] }])
})

test('periods with answers are offered newest first, each once', () => {
  expect(periodsByYear(['2025-12', '2026-01', '2026-02', '2026-08'], '2026-11-22')).toEqual([
    { year: '2026', periods: ['2026-Q4', '2026-Q3', '2026-Q1', '2026-H2', '2026-H1', '2026'] },
    { year: '2025', periods: ['2025-Q4', '2025-H2', '2025'] },
  ])
})

test('every period that is offered can be asked for', () => {
  const offered = periodsByYear(['2024-02', '2026-07'], '2026-11-22').flatMap(({ periods }) => periods)
  expect(offered.length).toBeGreaterThan(0)
  for (const name of offered) expect(parsePeriod(name)?.name).toBe(name)
})
