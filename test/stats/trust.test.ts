import { expect, test } from 'vitest'
import { benjaminiHochberg } from '../../server/stats/compare/benjamini-hochberg.ts'
import { moverDifference } from '../../server/stats/compare/mover-difference.ts'
import { newcombeInterval } from '../../server/stats/compare/newcombe-interval.ts'
import { servicesBelowTarget } from '../../server/stats/compare/services-below-target.ts'
import { twoProportionTest } from '../../server/stats/compare/two-proportion-test.ts'
import { kitagawa } from '../../server/stats/explain/kitagawa.ts'
import { shortfallByStratum } from '../../server/stats/explain/shortfall-by-stratum.ts'
import { dataDefectCorrelation } from '../../server/stats/trust/data-defect-correlation.ts'
import { isFragile } from '../../server/stats/trust/is-fragile.ts'
import { manskiBounds } from '../../server/stats/trust/manski-bounds.ts'
import { rIndicator } from '../../server/stats/trust/r-indicator.ts'
import { responseRates } from '../../server/stats/trust/response-rates.ts'
import { streamGap } from '../../server/stats/trust/stream-gap.ts'
import { tippingPoint } from '../../server/stats/trust/tipping-point.ts'

test('a quarter without transactions has no rates, no bounds and no indicator', () => {
  expect(responseRates([])).toEqual({ rates: [], overall: undefined, coverage: undefined, overCoverage: [] })
  expect(manskiBounds({ population: 0, respondents: 0, satisfied: 0 })).toBeUndefined()
  expect(rIndicator([])).toBeUndefined()
})

test('nobody answering alike is still alike, but its bias is unknown', () => {
  const silent = [{ population: 100, respondents: 0 }]
  expect(rIndicator(silent)).toEqual({ rIndicator: 1, variation: undefined, largestBias: undefined })
})

test('more answers than transactions is told', () => {
  expect(responseRates([{ population: 10, respondents: 12 }]).overCoverage).toEqual([true])
})

test('when everybody answered nobody can tip the result', () => {
  expect(tippingPoint({ population: 50, respondents: 50, satisfied: 45, target: 0.89 })).toBeUndefined()
  expect(isFragile(0.9, undefined)).toBe(false)
})

test('if all of the silent were as satisfied as the tipping point, the truth would be the target', () => {
  const counts = { population: 1000, respondents: 200, satisfied: 190, target: 0.89 }
  expect((190 + 800 * (tippingPoint(counts) ?? 0)) / 1000).toBeCloseTo(0.89, 14)
})

test('a correlation of 0.05 makes 500 volunteers of 5,000 wrong by four and a half points', () => {
  expect(dataDefectCorrelation(0.045, 0.1, 0.9)).toBeCloseTo(0.05, 14)
  expect(dataDefectCorrelation(0.045, 1, 0.9)).toBeUndefined()
})

test('the gap between stream and sample is told with its interval', () => {
  const stream = { estimate: 0.95, interval: { low: 0.93, high: 0.96 } }
  const sample = { estimate: 0.9, interval: { low: 0.88, high: 0.92 } }
  expect(streamGap(stream, sample, 0.1)).toMatchObject({ distinguishable: true, p: undefined })
})

test('two estimates without variance can be compared by their intervals, not by a p-value', () => {
  const certain = { estimate: 0.9, interval: { low: 0.9, high: 0.9 }, variance: 0 }
  const found = moverDifference(certain, certain)
  expect(found).toEqual({
    difference: 0,
    interval: { low: 0, high: 0 },
    distinguishable: false,
    z: undefined,
    p: undefined,
  })
})

test('all satisfied on both sides is no difference, with an interval but no test', () => {
  const both = { satisfied: 30, answers: 30 }
  expect(twoProportionTest(both, both)).toEqual({ difference: 0, z: undefined, chiSquare: undefined, p: undefined })
  expect(newcombeInterval(both, both).low).toBeLessThan(0)
})

test('no answers on one side is a mistake of the caller', () => {
  expect(() => twoProportionTest({ satisfied: 0, answers: 0 }, { satisfied: 3, answers: 4 })).toThrow('on both sides')
})

test('services with fewer than ten answers are not tested and do not lengthen the list', () => {
  const poor = { satisfied: 18, answers: 25 }
  const alone = servicesBelowTarget([poor], 0.89)
  const among = servicesBelowTarget([{ satisfied: 0, answers: 9 }, poor, { satisfied: 0, answers: 0 }], 0.89)
  expect(among).toEqual([
    { p: undefined, q: undefined, flagged: false },
    alone[0],
    { p: undefined, q: undefined, flagged: false },
  ])
  expect(servicesBelowTarget([], 0.89)).toEqual([])
})

test('one p-value alone is its own q-value', () => {
  expect(benjaminiHochberg([0.03])).toEqual([0.03])
})

test('a service that appears only after is all mix', () => {
  const old = { population: 100, share: 0.9 }
  const split = kitagawa([
    { before: old, after: old },
    { before: { population: 0, share: Number.NaN }, after: { population: 100, share: 0.7 } },
    { before: { population: 0, share: Number.NaN }, after: { population: 0, share: Number.NaN } },
  ])
  expect(split?.rateTotal).toBe(0)
  expect(split?.mixTotal).toBeCloseTo(-0.1, 14)
})

test('an empty period cannot be compared', () => {
  expect(kitagawa([])).toBeUndefined()
  expect(kitagawa([{ before: { population: 0, share: 0 }, after: { population: 5, share: 1 } }])).toBeUndefined()
})

test('a stratum nobody answered for costs nothing and weighs nothing', () => {
  const strata = [
    { population: 60, share: 0.5 },
    { population: 40, share: undefined },
  ]
  expect(shortfallByStratum(strata)).toEqual([0.5, 0])
  expect(shortfallByStratum([{ population: 40, share: undefined }])).toEqual([0])
})
