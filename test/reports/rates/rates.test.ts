import { expect, test } from 'vitest'
import type { Tally } from '../../../server/reports/engine/answers/tally.ts'
import type { RateBreakdown } from '../../../server/reports/rates/rate-breakdowns.ts'
import { rates } from '../../../server/reports/rates/rates.ts'
import { findMethod } from '../../../surveys/methods/index.ts'
import { type Period, parsePeriod } from '../../../surveys/periods/period.ts'
import { given } from '../given.ts'

const quarter = parsePeriod('2026-Q4') as Period
const groups: Record<string, 'land' | 'health'> = { 'dat-dai': 'land', 'y-te': 'health' }
const listed = (by: RateBreakdown, tallies: readonly Tally[], period = quarter, method = '') =>
  rates({ by, period, tallies, groupOf: (area) => groups[area] ?? '', method: findMethod(method) })

test('without any answer there are no areas, and each target says that nobody answered', () => {
  expect(listed('area', [])).toEqual([])
  const targets = listed('target', [])
  expect(targets.map(({ scope, n, share, target }) => [scope, n, share, target?.standing])).toEqual([
    ['sipas-2026', 0, null, 'no-answers'],
    ['online-2026', 0, null, 'no-answers'],
    ['health-education-2026', 0, null, 'no-answers'],
  ])
})

test('in the sample an area has its index too, the mean of the factors, “không phát sinh” left out', () => {
  // overall, access, procedure, official, result, feedback
  const sample = { stream: 'sample' } as const
  const [row] = listed('area', [given('543250', 10, sample), given('222224', 10, sample)])
  expect(row).toMatchObject({
    scope: 'ho-tich',
    received: 20,
    n: 20,
    satisfied: 10,
    withheld: null,
    share: 0.5,
    method: 'overall-share.1',
    period: '2026-Q4',
  })
  // access 1/2, procedure 0/2, official 0/2, result 1/2, feedback 1/1
  expect(row?.index).toEqual({ method: 'factors-share.1', n: 20, share: (0.5 + 0 + 0 + 0.5 + 1) / 5 })
})

test('“bình thường” is not satisfied, and stays in the denominator', () => {
  expect(listed('area', [given('333333', 4), given('444444', 6)])[0]).toMatchObject({ n: 10, satisfied: 6, share: 0.6 })
})

test('volunteers, invited people and the sample have rows of their own', () => {
  const rows = listed('area', [
    given('555555', 9),
    given('111111', 11, { stream: 'sample' }),
    given('444444', 12, { stream: 'invited' }),
  ])
  expect(rows.map(({ stream, n, share }) => [stream, n, share])).toEqual([
    ['volunteer', 9, 1],
    ['invited', 12, 1],
    ['sample', 11, 0],
  ])
})

test('who skipped the overall question is received, counts for the index of the sample, and not for the rate', () => {
  const people = (stream: 'sample' | 'volunteer') => [given('-55555', 90, { stream }), given('1-----', 9, { stream })]
  const [volunteers, sample] = listed('area', [...people('volunteer'), ...people('sample')])
  expect(volunteers).toMatchObject({ received: 99, n: 9, satisfied: 0, share: 0, index: null })
  expect(sample).toMatchObject({ received: 99, n: 9, satisfied: 0, share: 0, index: { n: 90, share: 1 } })
})

test('an index made of five in a hundred is not told, however kind they are', () => {
  const [row] = listed('area', [given('1-----', 95, { stream: 'sample' }), given('555555', 5, { stream: 'sample' })])
  expect(row).toMatchObject({ n: 100, satisfied: 5, share: 0.05, index: { n: 5, share: null } })
  const [target] = listed('target', [
    given('1-----', 95, { stream: 'sample' }),
    given('555555', 5, { stream: 'sample' }),
  ])
  expect(target).toMatchObject({
    share: null,
    satisfied: null,
    withheld: 'incomplete',
    target: { standing: 'withheld' },
  })
})

test('four people of an area tell nothing but that they came, nor does the area from which theirs would follow', () => {
  const rows = listed('area', [
    given('555555', 40),
    given('1-----', 4, { area: 'thue' }),
    given('5-----', 9, { area: 'dat-dai' }),
  ])
  const told = rows.map(({ scope, received, satisfied, share, withheld }) => [
    scope,
    received,
    satisfied,
    share,
    withheld,
  ])
  expect(told).toEqual([
    ['dat-dai', 9, null, null, 'secondary'],
    ['ho-tich', 40, 40, 1, null],
    ['thue', 4, null, null, 'confidential'],
  ])
})

test('desk and online answers make one index: the same criterion is one, however it was asked', () => {
  const sample = { stream: 'sample' } as const
  const online = given('51111111', 10, { ...sample, channel: 'online', questionnaire: 'online' })
  const [row] = listed('target', [given('555555', 30, sample), online])
  expect(row).toMatchObject({ scope: 'sipas-2026', method: 'factors-share.1', n: 40, share: 0.75 })
})

test('each target counts its own scope: online, health and education, land', () => {
  const tallies = [
    given('555555', 10),
    given('15555555', 20, { channel: 'online', questionnaire: 'online' }),
    given('255555', 8, { area: 'dat-dai' }),
    given('1'.repeat(8), 5, { area: 'y-te', questionnaire: 'health-station', unit: 'tram-y-te' }),
  ]
  const now = Object.fromEntries(
    listed('target', tallies)
      .filter(({ stream }) => stream === 'volunteer')
      .map(({ scope, n, satisfied }) => [scope, [n, satisfied]]),
  )
  expect(now).toEqual({ 'sipas-2026': [38, 10], 'online-2026': [20, 0], 'health-education-2026': [5, 0] })
  const later = listed('target', tallies, parsePeriod('2028-Q1') as Period)
  expect(later.find(({ scope }) => scope.startsWith('land'))).toMatchObject({
    n: 8,
    satisfied: 0,
    target: { standing: 'below' },
  })
})

test('reaching the target exactly is “at or above”, and names the stream that decides', () => {
  const tallies = [given('455555', 89, { stream: 'sample' }), given('311111', 11, { stream: 'sample' })]
  const [row] = listed('target', tallies)
  expect(row).toMatchObject({
    share: 0.89,
    stream: 'sample',
    target: { value: 0.89, stream: 'sample', standing: 'at-or-above' },
  })
})

test('a year that straddles two stages of the plan has no target', () => {
  const straddling = { ...quarter, firstDay: '2027-07-01', lastDay: '2028-06-30' }
  expect(listed('target', [given('555555', 5)], straddling)).toEqual([])
})

test('another method changes the figure and says so', () => {
  const [row] = listed('area', [given('543210', 5)], quarter, 'pooled-mean')
  expect(row).toMatchObject({ method: 'pooled-mean.1', share: (4 + 3 + 2 + 1) / 5 / 4 })
})
