import { expect, test } from 'vitest'
import { completeRows } from '../../server/stats/drivers/complete-rows.ts'
import { cronbachAlpha } from '../../server/stats/drivers/cronbach-alpha.ts'
import { driverImportance } from '../../server/stats/drivers/driver-importance.ts'
import { kendallTauB } from '../../server/stats/drivers/kendall-tau-b.ts'
import { shapleyShares } from '../../server/stats/drivers/shapley-shares.ts'
import { spearmanCorrelation } from '../../server/stats/drivers/spearman-correlation.ts'
import { betaPrior } from '../../server/stats/services/beta-prior.ts'
import { serviceGroups } from '../../server/stats/services/service-groups.ts'
import { shrinkServices } from '../../server/stats/services/shrink-services.ts'

const service = (satisfied: number, answers: number) => ({ satisfied, answers })
const varied = [
  ...new Array(8).fill(service(90, 100)),
  service(100, 100),
  service(60, 100),
  service(1, 1),
  service(0, 0),
]

test('services nobody answered for tell nothing, and take the mean', () => {
  expect(betaPrior([service(0, 0)])).toBeUndefined()
  const prior = betaPrior(varied)
  const shrunk = prior && shrinkServices(varied, prior, 0.89)
  expect(shrunk?.at(-1)?.share).toBeCloseTo(prior?.pooled ?? 0, 14)
})

test('all satisfied everywhere, or one service alone, is no ground for ranking', () => {
  expect(betaPrior([service(10, 10), service(20, 20)])).toEqual({ pooled: 1, rho: 0, shape: undefined })
  expect(betaPrior([service(9, 10)])).toEqual({ pooled: 0.9, rho: 0, shape: undefined })
})

test('one satisfied answer moves a service hardly at all', () => {
  const prior = betaPrior(varied)
  const shrunk = prior && shrinkServices(varied, prior, 0.89)
  expect(shrunk?.[10]?.share).toBeLessThan((prior?.pooled ?? 0) + 0.02)
})

test('groups are told for ten services that differ, not ranks', () => {
  const found = serviceGroups(varied)
  expect(found.kind === 'groups' && found.groups.slice(7)).toEqual(['middle', 'above', 'below', 'middle', 'middle'])
  expect(serviceGroups(varied.slice(0, 9))).toEqual({ kind: 'too_few_services' })
})

test('who left out one column is left out of all', () => {
  expect(completeRows([])).toEqual([])
  expect(() => completeRows([[1, 2], [1]])).toThrow('same length')
})

test('a column that never changes has no correlation and no part of the whole', () => {
  expect(spearmanCorrelation([4, 4, 4], [1, 2, 3])).toBeUndefined()
  expect(kendallTauB([4, 4, 4], [1, 2, 3])).toBeUndefined()
  const split = shapleyShares(
    [1, 2, 3, 5],
    [
      [1, 2, 3, 4],
      [5, 5, 5, 5],
    ],
  )
  expect(split?.shares).toEqual([1, undefined])
  expect(shapleyShares([4, 4], [[1, 2]])).toBeUndefined()
})

test('two columns that are the same share alike', () => {
  const split = shapleyShares(
    [1, 2, 3, 5],
    [
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ],
  )
  expect(split?.shares[0]).toBeCloseTo(0.5, 12)
  expect(split?.shares[1]).toBeCloseTo(0.5, 12)
})

test('a perfect order is 1, whatever the distances', () => {
  expect(spearmanCorrelation([1, 2, 3, 4], [1, 10, 11, 500])).toBeCloseTo(1, 14)
  expect(kendallTauB([1, 2, 3, 4], [1, 10, 11, 500])).toBeCloseTo(1, 14)
})

test('drivers are shown from 100 people of whom 30 are not satisfied', () => {
  const people = (satisfied: number, not: number) => [
    ...new Array<number>(satisfied).fill(5),
    ...new Array<number>(not).fill(2),
  ]
  const shown = (overall: number[]) => driverImportance(overall, [overall.map((x, i) => x + (i % 2))])
  expect(shown(people(69, 30))).toBeUndefined()
  expect(shown(people(71, 29))).toBeUndefined()
  expect(shown(people(70, 30))).toMatchObject({ respondents: 100, importance: [1] })
})

test('items that repeat each other have an alpha of 1; one item, or one person, has none', () => {
  expect(
    cronbachAlpha([
      [1, 2, 4],
      [1, 2, 4],
      [1, 2, 4],
    ])?.alpha,
  ).toBeCloseTo(1, 14)
  expect(cronbachAlpha([[1, 2, 4]])).toBeUndefined()
  expect(cronbachAlpha([[4], [5]])).toBeUndefined()
  expect(cronbachAlpha([])).toBeUndefined()
})

test('"does not apply" takes a person out of alpha like a skipped answer', () => {
  expect(
    cronbachAlpha([
      [1, 2, 4, 5],
      [1, 3, 4, 0],
    ])?.respondents,
  ).toBe(3)
})
