import { describe, expect, test } from 'vitest'
import { holidays } from '#ward'
import { digestDay, isNight, nextTry, notAtNight, previousWorkingDay } from '../../server/notifications/hours.ts'
import { holidaysIn } from '../../surveys/wards/working-days.ts'

const days = holidaysIn(holidays)
const at = (moment: string) => Date.parse(`${moment}:00+07:00`)

describe('nothing at night', () => {
  test.each([
    ['2026-10-05T20:59', '2026-10-05T20:59'],
    ['2026-10-05T21:00', '2026-10-06T07:00'],
    ['2026-10-05T23:59', '2026-10-06T07:00'],
    ['2026-10-06T00:00', '2026-10-06T07:00'],
    ['2026-10-06T06:59', '2026-10-06T07:00'],
    ['2026-10-06T07:00', '2026-10-06T07:00'],
  ])('what comes up at %s is told at %s', (from, told) => {
    expect(notAtNight(at(from))).toBe(at(told))
    expect(isNight(at(from))).toBe(from !== told)
  })
})

describe('a digest comes on working days, from half past seven', () => {
  test.each([
    ['a Monday before the time', '2026-10-05T07:29', undefined],
    ['a Monday at the time', '2026-10-05T07:30', '2026-10-05'],
    ['a Monday when the server was down in the morning', '2026-10-05T16:00', '2026-10-05'],
    ['a Monday at night', '2026-10-05T21:00', undefined],
    ['a Saturday', '2026-10-03T07:30', undefined],
    ['a Saturday that is made up for', '2026-08-22T07:30', '2026-08-22'],
    ['the last day before Tết', '2027-02-04T07:30', '2027-02-04'],
    ['the eve of Tết', '2027-02-05T07:30', undefined],
    ['a Monday of Tết', '2027-02-08T07:30', undefined],
    ['the last day of Tết', '2027-02-10T07:30', undefined],
    ['the first day after Tết', '2027-02-11T07:30', '2027-02-11'],
  ])('%s', (_, moment, day) => expect(digestDay(at(moment), days)).toBe(day))

  test('and after Tết it tells what came since the last day worked', () => {
    expect(previousWorkingDay('2027-02-11', days)).toBe('2027-02-04')
    expect(previousWorkingDay('2026-10-05', days)).toBe('2026-10-02')
  })
})

test('what failed is tried again after 1 and 5 minutes, half an hour, 2 and 12 hours, and then no more', () => {
  const minutes = [1, 2, 3, 4, 5, 6].map((tries) => nextTry(tries, 0))
  expect(minutes.map((next) => next && next / 60_000)).toEqual([1, 5, 30, 120, 720, undefined])
})
