import { expect, test } from 'vitest'
import { allocateNeyman } from '../../server/stats/planning/allocate-neyman.ts'
import { allocateProportional } from '../../server/stats/planning/allocate-proportional.ts'
import { allocateWithinBounds } from '../../server/stats/planning/allocate-within-bounds.ts'
import { cochranSampleSize } from '../../server/stats/planning/cochran-sample-size.ts'
import { stratifiedMargin } from '../../server/stats/planning/stratified-margin.ts'
import { targetSampleSize } from '../../server/stats/planning/target-sample-size.ts'

test('more are never selected than there are', () => {
  const few = cochranSampleSize({ share: 0.5, margin: 0.01, population: 80, responseRate: 0.5 })
  expect(few).toMatchObject({ interviews: 80, select: 80 })
})

test('expecting certainty takes no interviews; a margin of nothing is refused', () => {
  expect(cochranSampleSize({ share: 1, margin: 0.05 }).interviews).toBe(0)
  expect(() => cochranSampleSize({ share: 0.5, margin: 0 })).toThrow('a margin above zero')
  expect(() => cochranSampleSize({ share: 0.5, margin: 0.1, responseRate: 0 })).toThrow(RangeError)
})

test('a truth that is the target is never shown, however many are asked', () => {
  expect(targetSampleSize(0.89, 0.89)).toBe(Number.POSITIVE_INFINITY)
})

test('equal remainders go to the earlier stratum', () => {
  expect(allocateProportional([{ population: 100 }, { population: 100 }], 11, 0)).toEqual([6, 5])
})

test('the floor gives way to a stratum with fewer people', () => {
  expect(allocateProportional([{ population: 1000 }, { population: 1 }], 50)).toEqual([49, 1])
})

test('more interviews than people means everybody; fewer than the floors means the floors', () => {
  expect(allocateProportional([{ population: 10 }, { population: 5 }], 100)).toEqual([10, 5])
  expect(allocateProportional([{ population: 10 }, { population: 5 }], 1)).toEqual([2, 2])
})

test('floors and ceilings are met together', () => {
  const claims = [
    { size: 900, floor: 2, ceiling: 40 },
    { size: 90, floor: 2, ceiling: 90 },
    { size: 10, floor: 30, ceiling: 50 },
  ]
  expect(allocateWithinBounds(claims, 100)).toEqual([40, 30, 30])
  expect(allocateWithinBounds([], 100)).toEqual([])
})

test('a stratum that was 100 % satisfied is asked again', () => {
  const strata = [
    { population: 500, share: 1 },
    { population: 500, share: 0.97 },
  ]
  expect(allocateNeyman(strata, 100)).toEqual([50, 50])
})

test('everybody asked leaves no margin, a stratum not asked leaves none but the infinite', () => {
  const strata = [
    { population: 50, share: 0.9 },
    { population: 20, share: 0.8 },
  ]
  expect(stratifiedMargin(strata, [50, 20])).toBe(0)
  expect(stratifiedMargin(strata, [50, 0])).toBe(Number.POSITIVE_INFINITY)
})
