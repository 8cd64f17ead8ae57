import { expect, test } from 'vitest'
import { kendallTauB } from '../../server/stats/drivers/kendall-tau-b.ts'
import { spearmanCorrelation } from '../../server/stats/drivers/table-correlation.ts'
import { betaPrior } from '../../server/stats/services/beta-prior.ts'
import { serviceGroups } from '../../server/stats/services/service-groups.ts'
import { shrinkServices } from '../../server/stats/services/shrink-services.ts'
import { alphaOf, importanceOf, kendallOneByOne, sharesOf, tableOf } from './pairs.ts'

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

test('a column that never changes has no correlation and no part of the whole', () => {
  expect(spearmanCorrelation(tableOf([4, 4, 4], [1, 2, 3]))).toBeUndefined()
  expect(kendallTauB(tableOf([4, 4, 4], [1, 2, 3]))).toBeUndefined()
  const split = sharesOf(
    [1, 2, 3, 5],
    [
      [1, 2, 3, 4],
      [5, 5, 5, 5],
    ],
  )
  expect(split?.shares).toEqual([1, undefined])
})

test('two columns that are the same share alike', () => {
  const split = sharesOf(
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
  expect(spearmanCorrelation(tableOf([1, 2, 3, 4], [1, 10, 11, 500]))).toBeCloseTo(1, 14)
  expect(kendallTauB(tableOf([1, 2, 3, 4], [1, 10, 11, 500]))).toBeCloseTo(1, 14)
})

test('drivers are shown from 100 people of whom 30 are not satisfied', () => {
  const people = (satisfied: number, not: number) => [
    ...new Array<number>(satisfied).fill(5),
    ...new Array<number>(not).fill(2),
  ]
  const shown = (overall: number[]) => importanceOf(overall, [overall.map((x, i) => x + (i % 2))])
  expect(shown(people(69, 30))).toBeUndefined()
  expect(shown(people(71, 29))).toBeUndefined()
  expect(shown(people(70, 30))).toMatchObject({ respondents: 100, importance: [1] })
  expect(shown(new Array<number>(200).fill(3))).toBeUndefined()
})

test('items that repeat each other have an alpha of 1; one item, or one person, has none', () => {
  expect(
    alphaOf([
      [1, 2, 4],
      [1, 2, 4],
      [1, 2, 4],
    ])?.alpha,
  ).toBeCloseTo(1, 14)
  expect(alphaOf([[1, 2, 4]])).toBeUndefined()
  expect(alphaOf([[4], [5]])).toBeUndefined()
  expect(alphaOf([])).toBeUndefined()
})

test('"does not apply" takes a person out of alpha like a skipped answer', () => {
  expect(
    alphaOf([
      [1, 2, 4, 5],
      [1, 3, 4, 0],
    ])?.respondents,
  ).toBe(3)
})

test('Kendall from a table is Kendall person by person', () => {
  const x = Array.from({ length: 60 }, (_, i) => (i * 7) % 5)
  const y = Array.from({ length: 60 }, (_, i) => ((i * i) % 11) % 4)
  expect(kendallTauB(tableOf(x, y))).toBeCloseTo(kendallOneByOne(x, y), 14)
})
