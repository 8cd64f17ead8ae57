import { expect, test } from 'vitest'
import { collapseCells } from '../../server/stats/design/collapse-cells.ts'
import { designEffect } from '../../server/stats/design/design-effect.ts'
import { designMean } from '../../server/stats/design/design-mean.ts'
import { designTotal } from '../../server/stats/design/design-total.ts'
import { postStratify } from '../../server/stats/design/post-stratify.ts'
import { stratifiedShare } from '../../server/stats/design/stratified-share.ts'
import { weightByStratum } from '../../server/stats/design/weight-by-stratum.ts'
import { cappedKornGraubardInterval } from '../../server/stats/intervals/capped-korn-graubard-interval.ts'

const four = [1, 2, 3, 4].map(() => ({ stratum: 'ward', weight: 10 }))
const cell = (area: string, channel: string, population: number, respondents: number) => {
  return { area, channel, population, respondents }
}

test('three of four satisfied: the variance is pq/(n − 1), by hand 0.0625', () => {
  expect(designMean(four, [1, 1, 1, 0])).toMatchObject({ estimate: 0.75, variance: 0.0625, psus: 4, strata: 1 })
})

test('four of forty asked: a tenth of the variance goes', () => {
  const found = designMean(four, [1, 1, 1, 0], { population: new Map([['ward', 40]]) })
  expect(found?.variance).toBeCloseTo(0.05625, 14)
  expect(found?.varianceWithoutFpc).toBeCloseTo(0.0625, 14)
  expect(found?.finiteFactor).toBeCloseTo(0.9, 14)
})

test('all satisfied leaves no variance, and the finite factor still knows the sampling fraction', () => {
  const found = designMean(four, [1, 1, 1, 1], { population: new Map([['ward', 16]]) })
  expect(found).toMatchObject({ estimate: 1, variance: 0, finiteFactor: 0.75 })
})

test('more answers than people on the list count as everybody', () => {
  expect(designMean(four, [1, 1, 1, 0], { population: new Map([['ward', 3]]) })).toMatchObject({
    variance: 0,
    finiteFactor: 0,
  })
})

test('two groups of two are two observations, not four', () => {
  const rows = ['p', 'p', 'q', 'q'].map((psu) => ({ stratum: 'ward', weight: 1, psu }))
  expect(designMean(rows, [1, 1, 1, 0])).toMatchObject({ variance: 0.0625, psus: 2 })
  expect(designMean(rows, [1, 1, 0, 0])).toMatchObject({ variance: 0.25, psus: 2 })
})

test('a group number used again in another stratum is another group', () => {
  const rows = ['a', 'a', 'b', 'b'].map((stratum, i) => ({ stratum, weight: 1, psu: String(i % 2) }))
  expect(designMean(rows, [1, 0, 1, 0])).toMatchObject({ psus: 4, strata: 2, variance: 0.125 })
})

test('nobody gives no mean, and a total of nothing', () => {
  expect(designMean([], [])).toBeUndefined()
  expect(designTotal([], []).estimate).toBe(0)
  expect(designMean(four, [1, 1, 1, 0], { domain: [false, false, false, false] })).toBeUndefined()
  expect(stratifiedShare([])).toBeUndefined()
})

test('one respondent has a share but no variance and no interval', () => {
  const alone = designMean([{ stratum: 'ward', weight: 100 }], [1])
  expect(alone).toMatchObject({ estimate: 1, variance: undefined, respondents: 1 })
  expect(alone && cappedKornGraubardInterval(alone).reason).toBe('no_variance')
})

test('one stratum with one respondent takes the variance from the whole, until it is merged', () => {
  const rows = [...four, { stratum: 'alley', weight: 10 }]
  expect(designMean(rows, [1, 1, 1, 0, 1])).toMatchObject({ estimate: 0.8, variance: undefined })
  expect(designMean([...four, ...four.slice(0, 1)], [1, 1, 1, 0, 1])?.variance).toBeCloseTo(0.04, 14)
})

test('one person on the list, and he was asked: nothing is uncertain about him', () => {
  const rows = [...four, { stratum: 'alley', weight: 1 }]
  const found = designMean(rows, [1, 1, 1, 0, 1], { population: new Map([['alley', 1]]) })
  expect(found?.variance).toBeCloseTo((40 / 41) ** 2 * 0.0625, 14)
})

test('strata by hand: 90 % of a quarter and 60 % of three quarters', () => {
  const found = stratifiedShare([
    { population: 100, respondents: 10, satisfied: 9 },
    { population: 300, respondents: 20, satisfied: 12 },
    { population: 50, respondents: 0, satisfied: 0 },
  ])
  expect(found).toMatchObject({ respondents: 30, strata: 2 })
  expect(found?.estimate).toBeCloseTo(0.675, 14)
  expect(found?.variance).toBeCloseTo(0.0625 * 0.01 + 0.5625 * (0.24 / 19), 14)
})

test('the design effect of a simple sample is 1, and undefined when all agree', () => {
  expect(designEffect(four, [1, 1, 1, 0], {}, 'with')).toBeCloseTo(1, 14)
  expect(designEffect(four, [1, 1, 1, 1])).toBeUndefined()
})

test('a weight that is no number is refused', () => {
  expect(() => designMean([{ stratum: 'a', weight: Number.NaN }], [1])).toThrow(RangeError)
  expect(() => designTotal([{ stratum: 'a', weight: -1 }], [1])).toThrow('weights')
})

test('answers of a procedure without a known number of transactions are left out', () => {
  const rows = [{ stratum: 'a' }, { stratum: 'a', count: 3 }, { stratum: 'unknown' }]
  expect(weightByStratum(rows, new Map([['a', 8]])).map((row) => row.weight)).toEqual([2, 2])
})

test('a group nobody answered for stops post-stratification; an unknown group is a mistake', () => {
  const sizes = new Map([['women', 30]])
  expect(postStratify(four, ['women', 'women', 'women', 'women'], sizes)?.[0]?.weight).toBe(7.5)
  expect(postStratify(four, ['women', 'women', 'women', 'women'], new Map([...sizes, ['men', 20]]))).toBeUndefined()
  expect(() => postStratify(four, ['women', 'men', 'women', 'women'], sizes)).toThrow('the size of the group “men”')
})

test('no cells merge into no cells, and a single small cell stays as it is', () => {
  expect(collapseCells([])).toEqual({ cells: [], merges: [] })
  expect(collapseCells([cell('land', 'desk', 40, 2)]).cells).toEqual([{ members: [0], population: 40, respondents: 2 }])
})

test('a small cell prefers its area and channel, then its area, then its channel, then any', () => {
  const small = cell('land', 'desk', 9, 1)
  const partnerAmong = (...others: ReturnType<typeof cell>[]) => collapseCells([small, ...others]).merges[0]?.into
  const [any, channel, area, both] = [
    cell('civil', 'online', 90, 11),
    cell('civil', 'desk', 90, 12),
    cell('land', 'online', 90, 13),
    cell('land', 'desk', 90, 14),
  ]
  expect(partnerAmong(any, channel, area, both)).toBe(4)
  expect(partnerAmong(any, channel, area)).toBe(3)
  expect(partnerAmong(any, channel)).toBe(2)
  expect(partnerAmong(any)).toBe(1)
})

test('a cell with transactions and no answers is merged like any other, and the merge is told', () => {
  const { cells, merges } = collapseCells([cell('land', 'desk', 100, 20), cell('land', 'desk', 30, 0)])
  expect(cells).toEqual([{ members: [0, 1], population: 130, respondents: 20 }])
  expect(merges).toEqual([{ from: 1, into: 0 }])
})
