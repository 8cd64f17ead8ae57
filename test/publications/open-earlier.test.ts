import { expect, test } from 'vitest'
import { comparesFew } from '../../server/publications/open/earlier.ts'
import { earlierIn } from '../../server/publications/open/stored.ts'
import { type Period, parsePeriod } from '../../surveys/periods/period.ts'

const ward = { id: 'sipas-2026', level: 'target', stream: 'volunteer', method: 'overall-share.1' }
const stratum = (of: readonly string[], n: number, satisfied = n) => ({ of, n, satisfied, population: 100 })
const strata = (...all: ReturnType<typeof stratum>[]) => ({ ...ward, strata: all })

test('one to nine answers more in a stratum would tell what they said; ten more, or the same again, do not', () => {
  const before = [strata(stratum(['a'], 40), stratum(['b'], 30))]
  expect(comparesFew(strata(stratum(['a'], 40), stratum(['b'], 30)), before)).toBe(false)
  expect(comparesFew(strata(stratum(['a'], 49), stratum(['b'], 30)), before)).toBe(true)
  expect(comparesFew(strata(stratum(['a'], 50), stratum(['b'], 30)), before)).toBe(false)
  expect(comparesFew(strata(stratum(['a'], 31), stratum(['b'], 30)), before)).toBe(true)
})

test('as many people who say something else are other people: somebody was left out and somebody came', () => {
  expect(comparesFew(strata(stratum(['a'], 40, 38)), [strata(stratum(['a'], 40, 39))])).toBe(true)
})

test('where strata were merged otherwise, the sums that both can make are held against each other', () => {
  const before = [strata(stratum(['a', 'b'], 40), stratum(['c'], 30))]
  expect(comparesFew(strata(stratum(['a'], 20), stratum(['b'], 23), stratum(['c'], 30)), before)).toBe(true)
  expect(comparesFew(strata(stratum(['a'], 40), stratum(['b'], 23), stratum(['c'], 30)), before)).toBe(false)
})

test('figures of other people, or measured otherwise, have nothing in common', () => {
  const now = strata(stratum(['a'], 40))
  expect(comparesFew(now, [{ ...strata(stratum(['a'], 41)), stream: 'sample' }])).toBe(false)
  expect(comparesFew(now, [{ ...strata(stratum(['a'], 41)), method: 'overall-share.2' }])).toBe(false)
  expect(comparesFew(now, [{ ...strata(stratum(['a', 'z'], 41)), id: 'other' }])).toBe(false)
  expect(comparesFew(now, [{ ...strata(stratum(['a'], 41)), id: 'other' }])).toBe(true)
})

test('a quarter is held against the half-year and the year around it, and not against the quarter before', () => {
  const figure = { ...ward, about: '', name: 'x', decides: false, n: 40, share: 1, low: 0.9, high: 1 }
  const open = JSON.stringify({ figures: [{ ...figure, strata: [stratum(['a'], 40)] }], hiddenAreas: [] })
  const rows = ['2026-Q2', '2026-Q3', '2026-H2', '2026', '2026-KBC-Q3'].map((period) => ({ period, open }))
  expect(earlierIn(rows, parsePeriod('2026-Q3') as Period)).toHaveLength(4)
  expect(earlierIn(rows, parsePeriod('2027-Q1') as Period)).toEqual([])
})
