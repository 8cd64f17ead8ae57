import { expect, test } from 'vitest'
import { criterionShares } from '../../server/stats/index/criterion-shares.ts'
import { factorShares } from '../../server/stats/index/factor-shares.ts'
import type { Answered, IndexDefinition } from '../../server/stats/index/index-method.ts'
import { satisfactionIndex } from '../../server/stats/index/satisfaction-index.ts'
import { usableRespondents } from '../../server/stats/index/usable-respondents.ts'
import { shortfallOf } from './by-moments.ts'

const factorOf = ['access', 'access', 'result']
const person = (...answers: (number | null)[]): Answered => ({ stratum: 'ward', weight: 1, answers })
const three = [person(5, 4, 2), person(5, null, 4), person(2, 0, 4)]
const index = (rows: Answered[], definition: IndexDefinition) => satisfactionIndex(rows, { definition, factorOf })

test('three people, three definitions, by hand: 5/7, 7/9 and 3/4', () => {
  expect(index(three, 'pooled')?.estimate).toBeCloseTo(5 / 7, 14)
  expect(index(three, 'criteria')?.estimate).toBeCloseTo(7 / 9, 14)
  expect(index(three, 'factors')?.estimate).toBeCloseTo(3 / 4, 14)
  expect(index(three, 'factors')).toMatchObject({
    answersUsed: 7,
    imperfect: 2,
    criteriaUsed: [0, 1, 2],
    respondents: 3,
  })
})

test('when nobody skips and factors are of equal size the three agree', () => {
  const rows = [person(5, 4, 2, 5), person(3, 5, 4, 1)]
  const all = (['pooled', 'criteria', 'factors'] as const).map((definition) => {
    return satisfactionIndex(rows, { definition, factorOf: ['a', 'a', 'b', 'b'] })
  })
  for (const found of all) {
    expect(found?.estimate).toBeCloseTo(5 / 8, 14)
    expect(found?.variance).toBeCloseTo(all[0]?.variance ?? -1, 14)
  }
})

test('twelve equal answers of one person are one observation', () => {
  const rows = [person(...new Array<number>(12).fill(5)), person(...new Array<number>(12).fill(1))]
  const found = satisfactionIndex(rows, { definition: 'pooled', factorOf: new Array<string>(12).fill('all') })
  expect(found?.variance).toBeCloseTo(0.25, 14)
})

test('the neutral level counts among the answered, not among the satisfied', () => {
  expect(index([person(3, 3, 3)], 'pooled')).toMatchObject({ estimate: 0, imperfect: 1 })
})

test('all satisfied is exactly 1 without variance, none satisfied exactly 0', () => {
  for (const definition of ['pooled', 'criteria', 'factors'] as const) {
    const weighted = (answer: number) => [0.1, 0.7, 3].map((weight) => ({ ...person(answer, answer, answer), weight }))
    expect(index(weighted(5), definition)).toMatchObject({ estimate: 1, variance: 0, imperfect: 0 })
    expect(index(weighted(1), definition)).toMatchObject({ estimate: 0, variance: 0, imperfect: 3 })
  }
})

test('a criterion nobody answered, and a factor without any, are left out and said to be', () => {
  const rows = [person(5, 2, 0), person(4, 4, null)]
  expect(index(rows, 'factors')).toMatchObject({ estimate: 0.75, criteriaUsed: [0, 1] })
  expect(factorShares(rows, factorOf).map(({ factor }) => factor)).toEqual(['access'])
  expect(criterionShares(rows, 3).map(({ criterion, answered }) => [criterion, answered])).toEqual([
    [0, 2],
    [1, 2],
  ])
  expect(shortfallOf(rows, { definition: 'factors', factorOf }).map(({ points }) => points)).toEqual([0, 0.25])
})

test('nobody gives no estimate, not 0', () => {
  for (const definition of ['pooled', 'criteria', 'factors'] as const) expect(index([], definition)).toBeUndefined()
  expect(criterionShares([], 3)).toEqual([])
  expect(shortfallOf([], { definition: 'pooled', factorOf })).toEqual([])
})

test('who answered nothing must be dropped before weighting', () => {
  const rows = [person(5, 4, 2), person(0, null, 0)]
  expect(usableRespondents(rows)).toHaveLength(1)
  expect(() => index(rows, 'pooled')).toThrow('drop those without an answer')
})

test('an answer off the scale, or one too few, is a mistake and not a silence', () => {
  expect(() => index([person(6, 4, 4)], 'pooled')).toThrow('from 0 to 5')
  expect(() => index([person(5, 4)], 'pooled')).toThrow('3 answers of each respondent')
})
