import { expect, test } from 'vitest'
import { agrestiCoullInterval } from '../../server/stats/intervals/agresti-coull-interval.ts'
import { cappedKornGraubardInterval } from '../../server/stats/intervals/capped-korn-graubard-interval.ts'
import { clopperPearsonInterval } from '../../server/stats/intervals/clopper-pearson-interval.ts'
import { effectiveSampleSize } from '../../server/stats/intervals/effective-sample-size.ts'
import { kornGraubardInterval } from '../../server/stats/intervals/korn-graubard-interval.ts'
import { logitInterval } from '../../server/stats/intervals/logit-interval.ts'
import { wilsonInterval } from '../../server/stats/intervals/wilson-interval.ts'

const sample = {
  estimate: 0.91,
  varianceWithoutFpc: 0.0005,
  finiteFactor: 1,
  respondents: 180,
  psus: 180,
  strata: 12,
  kishSize: 140,
}

test('one answer, satisfied, leaves nearly everything possible', () => {
  expect(clopperPearsonInterval(1, 1)).toEqual({ low: expect.closeTo(0.025, 12), high: 1 })
  expect(wilsonInterval(1, 1).low).toBeCloseTo(0.206549, 6)
})

test('all satisfied ends at 1 exactly, none satisfied begins at 0 exactly', () => {
  for (const interval of [wilsonInterval, clopperPearsonInterval, agrestiCoullInterval]) {
    expect(interval(37, 37).high).toBe(1)
    expect(interval(0, 37).low).toBe(0)
  }
  expect(kornGraubardInterval(1, 50).high).toBe(1)
  expect(kornGraubardInterval(0, 50).low).toBe(0)
})

test('the exact interval at 100 % is the tail root: 0.025 to the power of 1/n', () => {
  expect(clopperPearsonInterval(72, 72).low).toBeCloseTo(0.025 ** (1 / 72), 13)
})

test('no answers is a mistake of the caller, not an interval', () => {
  expect(() => wilsonInterval(0, 0)).toThrow(RangeError)
  expect(() => clopperPearsonInterval(0, 0)).toThrow('at least one answer')
  expect(() => agrestiCoullInterval(0, 0)).toThrow(RangeError)
})

test('a share of 0 or 1 tells no effective size and has no log-odds', () => {
  expect(effectiveSampleSize({ share: 1, variance: 0, respondents: 20, df: 19 })).toBeUndefined()
  expect(logitInterval(0, 0, 19)).toBeUndefined()
})

test('without a variance, or with as many strata as units, there is no interval', () => {
  const unknown = cappedKornGraubardInterval({ ...sample, varianceWithoutFpc: undefined })
  expect(unknown).toMatchObject({ interval: undefined, reason: 'no_variance' })
  expect(cappedKornGraubardInterval({ ...sample, psus: 12 })).toMatchObject({ df: 0, reason: 'no_variance' })
})

test('when everybody was asked the interval is the figure itself', () => {
  const census = cappedKornGraubardInterval({ ...sample, finiteFactor: 0 })
  expect(census).toMatchObject({ interval: { low: 0.91, high: 0.91 }, effectiveSize: undefined })
})

test('a finite population shortens both halves by the square root of the factor', () => {
  const endless = cappedKornGraubardInterval(sample).interval
  const finite = cappedKornGraubardInterval({ ...sample, finiteFactor: 0.25 }).interval
  expect(0.91 - (finite?.low ?? 0)).toBeCloseTo((0.91 - (endless?.low ?? 0)) / 2, 12)
  expect((finite?.high ?? 0) - 0.91).toBeCloseTo(((endless?.high ?? 0) - 0.91) / 2, 12)
})

test('twice Kish is granted only to an index of several criteria with 30 imperfect respondents', () => {
  const exact = { ...sample, varianceWithoutFpc: 0.00001 }
  const size = (more: object) => cappedKornGraubardInterval({ ...exact, ...more }).effectiveSize
  expect(size({})).toBe(140)
  expect(size({ severalCriteria: true, imperfect: 29 })).toBe(140)
  expect(size({ severalCriteria: true, imperfect: 30 })).toBe(280)
  expect(size({ imperfect: 30 })).toBe(140)
})

test('percent instead of shares, or no number at all, is refused', () => {
  expect(() => cappedKornGraubardInterval({ ...sample, estimate: 91 })).toThrow('a share from 0 to 1')
  expect(() => cappedKornGraubardInterval({ ...sample, estimate: Number.NaN })).toThrow(RangeError)
})
