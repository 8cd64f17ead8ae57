import { expect, test } from 'vitest'
import { watch } from '../../../server/reports/watch/watch.ts'
import { daysAfter } from '../../../surveys/grammar/calendar.ts'
import { type Day, keptOf } from './days.ts'

const today = '2026-11-20'
const watchedFrom = '2026-10-05'

/** The answers of one day at the desk of hộ tịch, all of whom answered the overall question. */
const day = (date: string, answered: number, satisfied: number, changes: Partial<Day> = {}): Day => ({
  day: date,
  touchpoint: 'abc234',
  area: 'ho-tich',
  channel: 'desk',
  stream: 'volunteer',
  n: answered,
  answered,
  satisfied,
  ...changes,
})

/** A Wednesday's answers in each of so many weeks from a Wednesday on. */
const weeks = (first: string, shares: readonly (readonly [number, number])[], changes: Partial<Day> = {}) =>
  shares.map(([answered, satisfied], week) => day(daysAfter(first, 7 * week), answered, satisfied, changes))

/** 30 weeks of 45 satisfied among 50, the last of them before the watched time. */
const calm = weeks(
  '2026-03-04',
  Array.from({ length: 31 }, () => [50, 45] as const),
)
const asked = (days: readonly Day[]) => watch({ stream: 'volunteer', ...keptOf(days, 'volunteer'), watchedFrom, today })

test('without answers there is nothing to watch and nobody is silent', () => {
  expect(asked([])).toEqual({ stream: 'volunteer', charts: [], alerts: [], silences: [] })
})

test('with fewer than twenty weeks before it, a service has no baseline and raises no alarm', () => {
  const young = weeks('2026-08-05', [
    [50, 45],
    [50, 45],
    [50, 45],
    [50, 5],
  ])
  expect(asked(young)).toMatchObject({ charts: [{ baseline: undefined, points: [] }], alerts: [] })
})

test('a week far below the frozen baseline is beyond its limits, and on the ward’s list', () => {
  const { charts, alerts } = asked([
    ...calm,
    ...weeks('2026-10-07', [
      [50, 45],
      [50, 44],
      [50, 33],
    ]),
  ])
  expect(charts).toMatchObject([{ area: 'ho-tich', channel: 'desk', every: 'week', baseline: 0.9 }])
  expect(charts[0]?.points.map(({ beyondLimits }) => beyondLimits)).toEqual([false, false, true])
  expect(alerts).toMatchObject([
    { area: 'ho-tich', direction: 'worse', span: { from: '2026-10-19', to: '2026-10-25' } },
  ])
})

test('an ordinary week raises nothing', () => {
  expect(
    asked([
      ...calm,
      ...weeks('2026-10-07', [
        [50, 44],
        [50, 46],
      ]),
    ]).alerts,
  ).toEqual([])
})

test('the week that is not over is not judged', () => {
  const { charts } = asked([...calm, day('2026-11-18', 50, 0)])
  expect(charts[0]?.points).toEqual([])
})

test('eight weeks on one side of the baseline are a run', () => {
  const { charts } = watch({
    stream: 'volunteer',
    ...keptOf(
      [
        ...calm,
        ...weeks(
          '2026-10-07',
          Array.from({ length: 8 }, () => [50, 44] as const),
        ),
      ],
      'volunteer',
    ),
    watchedFrom,
    today: '2026-12-31',
  })
  expect(charts[0]?.points.map(({ runOfEight }) => runOfEight)).toEqual([...Array(7).fill(false), true])
})

test('answers on the tablet belong to the desk, other streams to charts of their own', () => {
  const kiosk = weeks('2026-10-07', [[50, 30]], { channel: 'kiosk' })
  const sample = weeks('2026-10-07', [[50, 0]], { stream: 'sample' })
  const { charts } = asked([...calm, ...kiosk, ...sample])
  expect(charts).toHaveLength(1)
  expect(charts[0]?.points).toMatchObject([{ share: 0.6, beyondLimits: true }])
})

test('where few answer in a week, months are watched', () => {
  const few = weeks(
    '2024-11-06',
    Array.from({ length: 100 }, () => [5, 4] as const),
  )
  expect(asked(few).charts).toMatchObject([{ every: 'month', baseline: 0.8 }])
})

test('a touchpoint that used to bring nine answers a day and brings none is silent; a quiet one is not', () => {
  const busy = Array.from({ length: 40 }, (_, i) => day(daysAfter('2026-09-14', i), 7, 7, { touchpoint: 'busy22' }))
  const quiet = [day('2026-10-20', 1, 1, { touchpoint: 'quiet2' })]
  const { silences } = asked([...busy, ...quiet])
  expect(silences).toMatchObject([{ touchpoint: 'busy22', lastAnswer: '2026-10-23', workingDays: 19 }])
})

test('a weekend is no silence', () => {
  const busy = Array.from({ length: 40 }, (_, i) => day(daysAfter('2026-10-12', i), 9, 9))
  expect(
    watch({ stream: 'volunteer', ...keptOf(busy, 'volunteer'), watchedFrom, today: '2026-11-22' }).silences,
  ).toEqual([])
})
