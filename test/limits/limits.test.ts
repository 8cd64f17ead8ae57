import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockOf } from '../../server/limits/block.ts'
import { newTags } from '../../server/limits/device-tag.ts'
import { newQuotas, type Quota } from '../../server/limits/quotas.ts'
import { giveBackAll, newBuckets, spendAll, takeAll, tokensAt, waitFor } from '../../server/limits/token-bucket.ts'
import { opening } from '../world.ts'

const rates = fc.record({ burst: fc.integer({ min: 1, max: 50 }), perMinute: fc.integer({ min: 1, max: 120 }) })
/** How long after the one before each comes, in milliseconds; clocks go back at times. */
const pauses = fc.array(fc.integer({ min: -5000, max: 60_000 }), { maxLength: 200 })

/** Comes at each moment and takes one where there is one. @returns when it was let through */
function letThrough(rate: { burst: number; perMinute: number }, between: readonly number[]): number[] {
  const of = newBuckets(rate)
  let now = opening
  return between.flatMap((pause) => {
    now += pause
    return takeAll([{ of, key: 'k' }], now) === 0 ? [now] : []
  })
}

describe('a bucket', () => {
  test('never lets through more than its burst and what refilled since, over any stretch of time', () => {
    fc.assert(
      fc.property(rates, pauses, (rate, between) => {
        const forward = between.map(Math.abs)
        const times = letThrough(rate, forward)
        for (const [i, from] of times.entries())
          for (const [j, to] of times.slice(i).entries())
            expect(j + 1).toBeLessThanOrEqual(rate.burst + ((to - from) * rate.perMinute) / 60_000 + 1e-6)
      }),
    )
  })

  test('lets nobody gain by a clock that goes back', () => {
    fc.assert(
      fc.property(rates, pauses, (rate, between) => {
        const walked = between.reduce((sum, pause) => sum + Math.max(0, pause), 0)
        expect(letThrough(rate, between).length).toBeLessThanOrEqual(
          rate.burst + (walked * rate.perMinute) / 60_000 + 1e-6,
        )
      }),
    )
  })

  test('opens exactly after the wait it names, not before', () => {
    fc.assert(
      fc.property(
        rates,
        fc.integer({ min: -100_000, max: 50_000 }),
        fc.integer({ min: 1, max: 50 }),
        (rate, thousandths, n) => {
          const tokens = thousandths / 1000
          const bucket = { tokens: Math.min(tokens, rate.burst), at: opening }
          const wanted = Math.min(n, rate.burst)
          const wait = waitFor(bucket, opening, rate, wanted)
          expect(waitFor(bucket, opening + wait * 1000, rate, wanted)).toBe(0)
          if (wait > 0) expect(waitFor(bucket, opening + (wait - 1) * 1000, rate, wanted)).toBeGreaterThan(0)
        },
      ),
    )
  })

  test('is full again after a while, and never fuller', () => {
    fc.assert(
      fc.property(rates, fc.double({ min: 0, max: 50, noNaN: true }), (rate, tokens) => {
        const later = opening + (rate.burst / rate.perMinute) * 60_000 + 1
        expect(tokensAt({ tokens, at: opening }, later, rate)).toBe(rate.burst)
      }),
    )
  })
})

test('whoever is refused at one place is not charged at the other', () => {
  const [narrow, wide] = [newBuckets({ burst: 1, perMinute: 1 }), newBuckets({ burst: 3, perMinute: 1 })]
  const claims = [
    { of: narrow, key: 'phone' },
    { of: wide, key: 'counter' },
  ]
  expect(takeAll(claims, opening)).toBe(0)
  for (let i = 0; i < 10; i++) expect(takeAll(claims, opening)).toBe(60)
  expect(takeAll([{ of: wide, key: 'counter', n: 2 }], opening)).toBe(0)
})

test('what is given back can be taken again, and what is owed must refill first', () => {
  const claims = [{ of: newBuckets({ burst: 2, perMinute: 60 }), key: 'k' }]
  expect([takeAll(claims, opening), takeAll(claims, opening), takeAll(claims, opening)]).toEqual([0, 0, 1])
  giveBackAll(claims, opening)
  expect(takeAll(claims, opening)).toBe(0)
  for (let i = 0; i < 5; i++) spendAll(claims, opening)
  expect(takeAll(claims, opening)).toBe(6)
})

test('a million devices do not fill the memory, and those that are slowed longest are remembered longest', () => {
  const of = newBuckets({ burst: 2, perMinute: 1 }, 100)
  for (let i = 0; i < 1000; i++) takeAll([{ of, key: String(i) }], opening)
  expect(of.size()).toBe(100)
  expect(takeAll([{ of, key: '999', n: 2 }], opening)).toBeGreaterThan(0)

  takeAll([{ of, key: 'the next day' }], opening + 24 * 3_600_000)
  expect(of.size()).toBe(1)
})

describe('the tag of a device', () => {
  const phone = ['203.0.113.9', 'Zalo Android', 'vi']

  test('is the same all day and another the next, by the calendar of Hà Nội', () => {
    const tags = newTags()
    const [morning, night] = [opening, Date.parse('2026-10-05T23:59:59+07:00')]
    const today = tags(morning, phone)
    expect(tags(night, phone)).toBe(today)
    expect(tags(night + 1000, phone)).not.toBe(today)
    expect(tags(morning, phone)).not.toBe(today)
  })

  test('tells neighbours behind one router apart by their phones, and nothing of what it is made from', () => {
    const tags = newTags()
    const tag = tags(opening, phone)
    expect(tags(opening, ['203.0.113.9', 'Zalo iPhone', 'vi'])).not.toBe(tag)
    expect(tags(opening, ['203.0.113.9Zalo', ' Android', 'vi'])).not.toBe(tag)
    expect(tag).toMatch(/^[\w-]{22}$/)
    expect(newTags()(opening, phone)).not.toBe(tag)
  })
})

describe('a quota', () => {
  const quotas = fc.array(
    fc.record({ most: fc.integer({ min: 1, max: 12 }), span: fc.integer({ min: 1000, max: 600_000 }) }),
    { minLength: 1, maxLength: 3 },
  )

  /** Comes at each moment and takes one where there is one. @returns when it was let through */
  function taken(rules: readonly Quota[], between: readonly number[]): number[] {
    const of = newQuotas(rules)
    let now = opening
    return between.flatMap((pause) => {
      now += pause
      if (of.waitFor('k', now) > 0) return []
      of.take('k', now)
      return [now]
    })
  }

  test('is kept over any stretch of time, and never stricter than it says', () => {
    fc.assert(
      fc.property(quotas, pauses, (rules, between) => {
        const times = taken(rules, between.map(Math.abs))
        for (const { most, span } of rules)
          for (const [i, from] of times.entries())
            expect(times.slice(i).filter((to) => to < from + span).length).toBeLessThanOrEqual(most)
      }),
    )
  })

  test('opens exactly after the wait it names', () => {
    fc.assert(
      fc.property(quotas, pauses, (rules, between) => {
        const of = newQuotas(rules)
        let now = opening
        for (const pause of between.map(Math.abs)) {
          now += pause
          const wait = of.waitFor('k', now)
          expect(of.waitFor('k', now + wait)).toBe(0)
          if (wait > 0) expect(of.waitFor('k', now + wait - 1)).toBeGreaterThan(0)
          else of.take('k', now)
        }
      }),
    )
  })

  test('that was given back can be taken again, and only that', () => {
    const of = newQuotas([{ most: 2, span: 60_000 }])
    of.take('k', opening)
    of.take('k', opening + 1000)
    expect(of.waitFor('k', opening + 1000)).toBe(59_000)
    of.giveBack('k', opening + 1000)
    expect([of.waitFor('k', opening + 1000), of.taken('k', opening + 1000)]).toEqual([0, 1])
    of.giveBack('other', opening)
    expect(of.size()).toBe(1)
  })

  test('of a million blocks does not fill the memory, and a day later nothing is left', () => {
    const of = newQuotas([{ most: 2, span: 60_000 }], 100)
    for (let i = 0; i < 1000; i++) of.take(String(i), opening)
    expect(of.size()).toBe(100)
    of.take('the next day', opening + 24 * 3_600_000)
    expect(of.size()).toBe(1)
  })
})

describe('a block of addresses', () => {
  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['203.0.113.9:41000', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['::ffff:cb00:7109', '203.0.113.9'],
    ['64:ff9b::203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::', '2001:db8:1:2'],
    ['[2001:db8:1:2::9]:443', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::9%eth0', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['fe80::1%en0', 'fe80:0:0:0'],
    ['unknown', 'unknown'],
    ['1:2:3', '1:2:3'],
    ['', ''],
  ])('of %s is %s', (address, block) => {
    expect(blockOf(address)).toBe(block)
  })

  test('is the same for every address of one network, and another for its neighbour', () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16))
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 4, maxLength: 4 }),
        fc.array(group, { minLength: 8, maxLength: 8 }),
        (net, hosts) => {
          const own = ['2001', ...net.slice(1)]
          expect(blockOf([...own, ...hosts.slice(0, 4)].join(':'))).toBe(blockOf([...own, ...hosts.slice(4)].join(':')))
          expect(blockOf(['2002', ...net.slice(1), '0', '0', '0', '1'].join(':'))).not.toBe(
            blockOf([...own, '0', '0', '0', '1'].join(':')),
          )
        },
      ),
    )
  })
})
