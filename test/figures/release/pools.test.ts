import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Waiting } from '../../../db/queries/unreleased.ts'
import { pooled as pooledBitByBit } from '../../../server/figures/release/pools.ts'
import { throughDay, uncountedOf } from '../../../server/figures/release/uncounted.ts'
import { groupBy } from '../../../server/stats/group-by.ts'
import { halvesBetween } from '../../../surveys/grammar/half-month.ts'

let made = 0
/** An answer of hộ tịch at the desk, received and answered in the first half of November, left over in its queue. */
const left = (changes: Partial<Waiting> = {}): Waiting => ({
  ...{ response: `r${made++}`, received: '2026-11-01', half: '2026-11-01', week: '2026-11-02', day: '2026-11-03' },
  ...{ touchpoint: 'quay-1', unit: 'van-phong', area: 'ho-tich', procedure: '', channel: 'desk', stream: 'volunteer' },
  ...{ questionnaire: 'one-stop', version: 2, pattern: '555550', overall: 5, published: null, kind: null, out: null },
  ...changes,
})
const times = (n: number, changes: Partial<Waiting> = {}) => Array.from({ length: n }, () => left(changes))
const pooled = (rows: readonly Waiting[], today: string) => {
  const bits = pooledBitByBit(rows, today)
  for (;;) {
    const { done, value } = bits.next()
    if (done) return value
  }
}
const counted = (rows: readonly Waiting[], today: string) => pooled(rows, today).size

describe('what is left over when a half-month ends', () => {
  test('waits until its last day is over', () => {
    expect(counted(times(6), '2026-11-14')).toBe(0)
    expect(counted(times(6), '2026-11-15')).toBe(6)
  })

  test('of four people stays where it is, and is counted with those of the next half-month', () => {
    const four = times(4)
    expect(counted(four, '2026-12-31')).toBe(0)
    const later = { received: '2026-11-15', half: '2026-11-15' }
    expect(counted([...four, left(later)], '2026-12-01')).toBe(5)
  })

  test('makes no batch across areas, units, streams or forms: each of them would move by a few', () => {
    for (const other of [
      { area: 'dat-dai' },
      { unit: 'kinh-te' },
      { stream: 'invited' },
      { questionnaire: 'online' },
    ] as const)
      expect(counted([...times(4), ...times(4, other)], '2026-11-15')).toBe(0)
  })

  test('of several touchpoints of one area is counted together', () => {
    expect(counted([...times(3), ...times(3, { touchpoint: 'quay-2' })], '2026-11-15')).toBe(6)
  })

  test('has nobody in its company who was published or left out before it ended', () => {
    expect(counted([...times(4), left({ published: '2026-11-10' })], '2026-11-15')).toBe(0)
    expect(counted([...times(4), left({ out: '2026-11-10' })], '2026-11-15')).toBe(0)
    // Afterwards it changes nothing about who was counted with whom.
    expect(counted([...times(4), left({ published: '2026-11-20' })], '2026-11-21')).toBe(5)
  })
})

const november = { firstDay: '2026-11-01', lastDay: '2026-11-30' }
const queues = (rows: readonly Waiting[], today: string, published: readonly string[] = []) => {
  const byHalf = groupBy(rows, ({ half }) => half)
  return { over: { version: '', byHalf, batches: pooled(rows, today), published: new Set(published) }, running: [] }
}

test('asked for all time it counts as for the half-months in which anybody answered', () => {
  const later = { received: '2026-11-15', half: '2026-11-15' }
  const waiting = queues([...times(6), ...times(3, later)], '2026-12-01')
  const [ever, then] = [{ firstDay: '2000-01-01', lastDay: '9998-12-31' }, november].map((days) =>
    uncountedOf(waiting, days, { of: 'live', today: '2026-12-01' }),
  )
  expect(ever).toHaveLength(3)
  expect(ever).toEqual(then)
})

test('of several procedures it is counted for the area, and for none of the procedures', () => {
  const rows = [...times(3, { procedure: '1.001193' }), ...times(3, { procedure: '2.000815' })]
  const [live, ended] = (['live', 'ended'] as const).map((of) => {
    return uncountedOf(queues(rows, '2026-12-01'), november, { of, today: '2026-12-01' }).length
  })
  expect([live, ended]).toEqual([0, 6])
})

test('of two half-months it is counted in periods that hold both, and in no other', () => {
  const rows = [...times(3), ...times(3, { received: '2026-11-15', half: '2026-11-15' })]
  const not = (days: typeof november) =>
    uncountedOf(queues(rows, '2026-12-01'), days, { of: 'live', today: '2026-12-01' }).length
  expect(not(november)).toBe(0)
  expect(not({ firstDay: '2026-10-15', lastDay: '2026-11-14' })).toBe(3)
  expect(not({ firstDay: '2026-11-15', lastDay: '2026-12-14' })).toBe(3)
})

test('a first publication counts whoever waits; a later one only whole batches of those who came late', () => {
  const rows = times(3)
  const cut = { of: 'publication', today: '2026-12-01' } as const
  expect(uncountedOf(queues(rows, '2026-12-01'), november, cut)).toEqual([])
  expect(
    uncountedOf(queues(rows, '2026-12-01', halvesBetween(november.firstDay, november.lastDay)), november, cut),
  ).toEqual(rows)
})

test('what divides more finely than by area tells of half-months that are over', () => {
  const through = (today: string) => throughDay(november, { of: 'ended', today })
  expect(['2026-11-10', '2026-11-14', '2026-11-15', '2026-11-30', '2026-12-01'].map(through)).toEqual([
    '2026-10-31',
    '2026-10-31',
    '2026-11-14',
    '2026-11-14',
    '2026-11-30',
  ])
  expect(throughDay(november, { of: 'live', today: '2026-11-10' })).toBe('2026-11-30')
})

const half = fc.constantFrom('2026-10-01', '2026-10-15', '2026-11-01', '2026-11-15')
const anybody = fc
  .record({
    received: half,
    answered: half,
    area: fc.constantFrom('ho-tich', 'dat-dai'),
    procedure: fc.constantFrom('', '1.001193', '2.000815'),
    stream: fc.constantFrom('volunteer', 'invited'),
  })
  .map(({ answered, ...one }) => left({ ...one, half: answered < one.received ? answered : one.received }))

test('whoever answers: batches hold five or more of one area and stream, and never change when others come later', () => {
  const always = fc.property(fc.array(anybody, { maxLength: 60 }), (rows) => {
    const [early, late] = [
      pooled(
        rows.filter(({ received }) => received < '2026-11-01'),
        '2026-11-02',
      ),
      pooled(rows, '2026-12-05'),
    ]
    const groups = new Map(
      [...new Set(late.values())].map((batch) => [batch, [...late].filter(([, of]) => of === batch)] as const),
    )
    for (const [{ first, last, isPure }, entries] of groups) {
      const members = entries.map(([one]) => one)
      expect(members.length).toBeGreaterThanOrEqual(5)
      expect(new Set(members.map(({ area, stream }) => `${area} ${stream}`)).size).toBe(1)
      expect(members.every((one) => one.half >= first && one.half <= last)).toBe(true)
      if (isPure) expect(new Set(members.map(({ procedure, half: of }) => `${procedure} ${of}`)).size).toBe(1)
    }
    for (const [one, batch] of early) expect(late.get(one)).toEqual(batch)
  })
  fc.assert(always, { numRuns: 300 })
})
