import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beyondIn } from '../../server/flags/beyond.ts'
import { burstsIn } from '../../server/flags/bursts.ts'
import { hoursRead, sayFlag } from '../../server/flags/say-flag.ts'
import { excessIn } from '../../server/flags/shares.ts'
import { tellable } from '../../server/flags/tellable.ts'
import { openHours } from '../../surveys/wards/open-minutes.ts'

/** Monday 5 October 2026, nine to ten in Hà Nội, in whole hours since 1970. */
const nine = Date.parse('2026-10-05T09:00:00+07:00') / 3_600_000
const week = 168

describe('an hour with many answers', () => {
  const usual = (n: number, weeks = 8) =>
    Array.from({ length: weeks }, (_, i) => [nine - (weeks - i) * week, n] as const)
  const burst = (hours: readonly (readonly [number, number])[]) => burstsIn([{ touchpoint: 'a', hours }], nine)

  test('is a burst against the median of the same hour of the eight weeks before', () => {
    expect(burst([...usual(3), [nine, 14]])).toEqual([{ touchpoint: 'a', hour: nine, count: 14, expected: 3 }])
    expect(burst([...usual(12), [nine, 14]])).toEqual([])
  })

  test('is none under five, however quiet it usually is', () => {
    expect(
      burst([
        [nine - 8 * week, 1],
        [nine, 4],
      ]),
    ).toEqual([])
    expect(
      burst([
        [nine - 8 * week, 1],
        [nine, 5],
      ]),
    ).toMatchObject([{ count: 5, expected: 0.1 }])
  })

  test('at a touchpoint that is new is held against its other hours, and the very first against five', () => {
    const young = [nine - 50, nine - 49, nine - 48].map((hour) => [hour, 20] as const)
    expect(burst([...young, [nine, 25]])).toEqual([])
    expect(burst([[nine, 9]])).toEqual([])
    expect(burst([[nine, 20]])).toMatchObject([{ expected: 5 }])
  })

  test('is found or not whatever happens on later days: what was told stays told', () => {
    const counts = fc.array(fc.tuple(fc.nat(23), fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 15 })
    fc.assert(
      fc.property(counts, counts, (today, later) => {
        const day = (list: readonly (readonly [number, number])[], since: number) =>
          [...new Map(list)].toSorted((a, b) => a[0] - b[0]).map(([hour, n]) => [since + hour, n] as const)
        const known = usual(3)
        const first = [...known, ...day(today, nine - 9)]
        const both = [...first, ...day(later, nine - 9 + 24)]
        const ofToday = burst(both).filter(({ hour }) => hour < nine + 15)
        expect(ofToday).toEqual(burst(first))
      }),
    )
  })
})

describe('a share out of the ordinary', () => {
  const half = '2026-10-01'
  const at = (place: string, count: number, answers: number) => ({ place, half, count, answers })

  test('is told of the place that has it, against all together', () => {
    const found = excessIn([at('a', 28, 30), at('b', 30, 100), at('c', 25, 100)])
    expect(found).toEqual([{ ...at('a', 28, 30), all: { count: 83, answers: 230 } }])
  })

  test('is told of nobody where it is small, however certain, or of fewer than five, or of the only place', () => {
    expect(excessIn([at('a', 6600, 10_000), at('b', 6000, 10_000)])).toEqual([])
    expect(excessIn([at('a', 4, 4), at('b', 0, 400)])).toEqual([])
    expect(excessIn([at('a', 40, 40)])).toEqual([])
    expect(excessIn([at('a', 0, 0)])).toEqual([])
  })
})

describe('more answers than dossiers', () => {
  const of = { month: '2026-10', area: 'ho-tich', channel: 'desk' } as const

  test('are told of a procedure and of its area, and of nothing whose dossiers nobody entered', () => {
    const answers = [
      { ...of, procedure: 'x', n: 12 },
      { ...of, procedure: '', n: 3 },
      { ...of, area: 'dat-dai', procedure: '', n: 99 },
    ]
    const closed = [
      { ...of, procedure: 'x', n: 10 },
      { ...of, procedure: 'y', n: 4 },
    ]
    expect(beyondIn(answers, closed).map(({ procedure, n, closed }) => [procedure, n, closed])).toEqual([
      ['x', 12, 10],
      ['', 15, 14],
    ])
    expect(beyondIn(answers, [{ ...of, procedure: '', n: 15 }])).toEqual([])
  })
})

describe('what may be told of sets of answers', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 0, max: 25 }).map(String), { maxLength: 20 })
  const sets = fc
    .array(ids, { maxLength: 8 })
    .map((all) => all.map((list, i) => ({ name: `${i}`, ids: new Set(list) })))
  const without = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((id) => !b.has(id)).length

  test('is never of fewer than five, and no two that share somebody differ by one to four', () => {
    fc.assert(
      fc.property(sets, (all) => {
        const told = all.filter(({ name }) => tellable(all).has(name))
        for (const one of told) {
          expect(one.ids.size).toBeGreaterThanOrEqual(5)
          for (const other of told) {
            const left = without(one.ids, other.ids)
            if (left < one.ids.size) expect([1, 2, 3, 4]).not.toContain(left)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('nor is one told whose rest, beside all that are told, is one to four', () => {
    const people = Array.from({ length: 22 }, (_, i) => String(i))
    const told = tellable([
      { name: 'one', ids: new Set(people.slice(0, 10)) },
      { name: 'two', ids: new Set(people.slice(10, 20)) },
      { name: 'the hour', ids: new Set(people) },
    ])
    expect([...told]).toEqual(['one', 'two'])
  })

  test('the first of all that is told is never taken back by what comes later in the list', () => {
    fc.assert(
      fc.property(sets, (all) => {
        for (let n = 1; n <= all.length; n++) {
          const [fewer, more] = [tellable(all.slice(0, n)), tellable(all)]
          for (const name of fewer) expect(more.has(name)).toBe(true)
        }
      }),
    )
  })
})

describe('a sign is said', () => {
  const from = Date.parse('2026-10-05T09:00:00+07:00')
  const all = { count: 42, answers: 100 }

  test.each([
    [{ kind: 'batch', touchpoints: { a: 5040 } } as const, '5.040 phiếu đến từ một nơi trong nửa giờ.'],
    [
      {
        kind: 'burst',
        hours: [
          { hour: 9, count: 40, expected: 2 },
          { hour: 10, count: 5000, expected: 0.5 },
        ],
      } as const,
      '5.040 phiếu lúc 9–11 giờ; thường lệ khoảng 2,5 phiếu.',
    ],
    [
      { kind: 'alike', hours: [9, 14] } as const,
      '5.040 phiếu không kèm ý kiến và chọn giống hệt nhau, lúc 9–10 giờ, 14–15 giờ.',
    ],
    [
      { kind: 'beyond', closed: 1200, channel: 'desk' } as const,
      '5.040 phiếu nhưng chỉ có 1.200 hồ sơ trực tiếp đã giải quyết trong tháng 10/2026.',
    ],
    [
      { kind: 'perfect', count: 34, answers: 40, all } as const,
      '85,0% (34 trên 40 phiếu) chọn mức 5 ở mọi câu, xét các phiếu trả lời từ 5 câu; tính chung là 42,0%.',
    ],
    [
      { kind: 'closed', count: 34, answers: 40, all } as const,
      '85,0% (34 trên 40 phiếu) trả lời ngoài giờ làm việc; tính chung là 42,0%. Giờ làm việc đang chờ phường xác nhận.',
    ],
  ])('with its numbers', (sign, sentence) => {
    expect(sayFlag({ sign, n: 5040, from })).toBe(sentence)
  })

  test('an hour before midnight ends at 24', () => {
    expect(hoursRead([23, 0])).toBe('0–1 giờ, 23–24 giờ')
  })
})

test('the ward works forty-four hours of the week, none of them at night or on Sunday', () => {
  const open = openHours()
  expect(open).toHaveLength(44)
  expect(open.filter((hour) => hour < 24)).toEqual([])
  expect(open.every((hour) => hour % 24 >= 8 && hour % 24 < 17 && hour % 24 !== 12)).toBe(true)
})
