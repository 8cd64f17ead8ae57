import { expect, test } from 'vitest'
import { openMinutesBetween } from '../../surveys/wards/open-minutes.ts'

/** The first full week of October 2026: the 5th is a Monday. */
const october = (moment: string) => Date.parse(`2026-10-${moment}:00+07:00`)

test.each([
  ['backwards', '06T10:00', '05T10:00', 0],
  ['no time at all', '05T10:00', '05T10:00', 0],
  ['before the doors open', '05T00:00', '05T08:00', 0],
  ['over lunch', '05T12:00', '05T13:00', 0],
  ['the evening and the night', '05T17:00', '06T08:00', 0],
  ['Saturday afternoon and Sunday', '10T12:00', '12T08:00', 0],
  ['a morning', '05T08:00', '05T12:00', 240],
  ['across lunch', '05T11:30', '05T13:30', 60],
  ['overnight', '05T16:30', '06T08:30', 60],
  ['Saturday morning counts', '10T09:00', '10T23:59', 180],
  ['Friday evening to Monday morning: the Saturday morning', '09T17:00', '12T08:00', 240],
  ['from Saturday to Monday', '10T11:45', '12T08:15', 30],
  ['a whole week', '05T00:00', '12T00:00', 5 * 480 + 240],
  ['the first minute', '05T08:00', '05T08:01', 1],
])('%s', (_, from, to, minutes) => {
  expect(openMinutesBetween(october(from), october(to), new Map())).toBe(minutes)
})

test('the day is the day of Hà Nội: at 23:30 UTC on Sunday it is Monday morning there', () => {
  expect(openMinutesBetween(Date.parse('2026-10-04T23:30:00Z'), Date.parse('2026-10-05T01:30:00Z'), new Map())).toBe(30)
})

test('two stretches of time together are as long as the whole', () => {
  const [from, between, to] = [october('02T10:10'), october('07T12:34'), october('13T15:45')]
  const parts = openMinutesBetween(from, between, new Map()) + openMinutesBetween(between, to, new Map())
  expect(openMinutesBetween(from, to, new Map())).toBeCloseTo(parts, 9)
})
