import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAnswered } from '../../server/stats/index/answer.ts'
import type { Answered, IndexMethod } from '../../server/stats/index/index-method.ts'
import { satisfactionIndex } from '../../server/stats/index/satisfaction-index.ts'
import { byMoments } from './by-moments.ts'

const factorOf = ['x', 'x', 'y', 'y', 'z']
const partOf = ['p', 'p', 'p', 'p', 'q']
const method = fc.record({
  definition: fc.constantFrom('pooled', 'criteria', 'factors', 'parts'),
  worth: fc.constantFrom(undefined, (level: number) => level / 5),
}) as fc.Arbitrary<Pick<IndexMethod, 'definition' | 'worth'>>

/** Some wards are nearly always content, in some nobody ever is less than content. */
const answer = fc.constantFrom(
  fc.constantFrom(null, 0, 1, 2, 3, 4, 5),
  fc.constantFrom(null, 4, 5, 5, 5, 5, 5, 2),
  fc.constantFrom(5, 4, null),
)
const people = answer.chain((one) =>
  fc.array(
    fc.record({
      stratum: fc.constantFrom('a', 'a', 'a', 'b', 'b', 'alone'),
      count: fc.constantFrom(1, 1, 2, 40),
      answers: fc.array(one, { minLength: 5, maxLength: 5 }).filter((answers) => answers.some(isAnswered)),
    }),
    { minLength: 1, maxLength: 30 },
  ),
)
const weights = fc.record({
  a: fc.double({ min: 0.1, max: 50, noNaN: true }),
  b: fc.double({ min: 0.1, max: 50, noNaN: true }),
  alone: fc.double({ min: 0.1, max: 50, noNaN: true }),
})
const closed = fc.constantFrom(undefined, new Map([['a', 5000]]), new Map(['a', 'b', 'alone'].map((s) => [s, 4000])))

/** Every number within 1e-12 of itself; variances that are rounding only, against those of a single answer. */
function close(got: number | undefined, expected: number | undefined, scale = 0) {
  if (got === undefined || expected === undefined) return expect(got).toBe(expected)
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-12 * Math.max(Math.abs(expected), scale))
}

function agree(rows: readonly Answered[], how: IndexMethod, frame: Parameters<typeof byMoments>[2]) {
  const [got, expected] = [byMoments(rows, how, frame), satisfactionIndex(rows, how, frame)]
  if (!got || !expected) return expect(got).toBe(expected)
  const { estimate, variance, varianceWithoutFpc, kishSize, finiteFactor, ...counts } = expected
  expect(got).toMatchObject(counts)
  close(got.estimate, estimate, 1)
  close(got.kishSize, kishSize)
  const single = 1 / counts.respondents
  close(got.variance, variance, single / 100)
  close(got.varianceWithoutFpc, varianceWithoutFpc, single / 100)
  // The ratio of two variances, each known to 1e-12 of `single / 100`: nine digits need so much of one.
  if ((varianceWithoutFpc ?? 0) > single / 1e5) expect(got.finiteFactor).toBeCloseTo(finiteFactor, 9)
}

test('an index from moments is the index of the answers one by one: any definition, weights, gaps, lone respondents', () => {
  fc.assert(
    fc.property(people, weights, method, closed, (given, weight, how, population) => {
      const rows = given.map((row) => ({ ...row, weight: weight[row.stratum as keyof typeof weight] }))
      agree(rows, { ...how, factorOf, partOf }, { population })
    }),
    { numRuns: 2000 },
  )
})

test('a variance that is next to nothing, of three people who weigh a thousandth of the others, is as good as none', () => {
  const [light, heavy] = [0.1, 8.602653855582776]
  const person = (stratum: string, count: number, weight: number, answers: Answered['answers']) => ({
    ...{ stratum, count, weight, answers },
  })
  const rows = [
    person('a', 1, light, [5, 5, 5, null, 4]),
    person('b', 40, heavy, [5, 5, 5, null, 5]),
    person('a', 1, light, [4, 4, 5, 4, 5]),
    person('a', 1, light, [5, null, 5, null, 4]),
  ]
  const how = { definition: 'factors', worth: (level: number) => level / 5, factorOf, partOf } as const
  agree(rows, how, { population: new Map(['a', 'b'].map((stratum) => [stratum, 4000])) })
})

test('so it is for a group within the sample, whose size was chance too', () => {
  fc.assert(
    fc.property(people, weights, method, fc.infiniteStream(fc.boolean()), (given, weight, how, coins) => {
      const rows = given.map((row) => ({ ...row, weight: weight[row.stratum as keyof typeof weight] }))
      const domain = rows.map(() => coins.next().value === true)
      agree(rows, { ...how, factorOf, partOf }, { domain })
    }),
    { numRuns: 1000 },
  )
})

test('people who all answered alike leave exactly no variance, whatever it was they said', () => {
  const alike = fc.array(fc.constantFrom(null, 1, 2, 3, 4, 5), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(
      alike.filter((answers) => answers.some(isAnswered)),
      method,
      fc.integer({ min: 2, max: 9_000_000 }),
      (answers, how, count) => {
        const found = byMoments([{ stratum: 'a', weight: 1 / 3, count, answers }], { ...how, factorOf, partOf })
        expect(found?.varianceWithoutFpc).toBe(0)
      },
    ),
  )
})

test('people who are satisfied with all they answered leave exactly no variance, however much they skipped', () => {
  const content = fc.array(fc.constantFrom(null, 4, 5), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(
      fc.array(
        content.filter((answers) => answers.some(isAnswered)),
        { minLength: 2, maxLength: 40 },
      ),
      method,
      (all, { definition }) => {
        const rows = all.map((answers) => ({ stratum: 'a', weight: 0.7, answers }))
        expect(byMoments(rows, { definition, factorOf, partOf })).toMatchObject({ estimate: 1, varianceWithoutFpc: 0 })
      },
    ),
  )
})

test('nobody gives no index, and a weight that is no number is a mistake', () => {
  expect(byMoments([], { definition: 'factors', factorOf, partOf })).toBeUndefined()
  const rows = [{ stratum: 'a', weight: Number.NaN, answers: [5, 5, 5, 5, 5] }]
  expect(() => byMoments(rows, { definition: 'pooled', factorOf })).toThrow('weights')
})

test('five criteria at 0.89 are 0.89, not a hair less, so that the target is met', () => {
  const rows = [
    { stratum: 'a', weight: 1, count: 89, answers: [5, 5, 5, 5, 5] },
    { stratum: 'a', weight: 1, count: 11, answers: [1, 1, 1, 1, 1] },
  ]
  expect(byMoments(rows, { definition: 'criteria', factorOf })?.estimate).toBe(0.89)
})
