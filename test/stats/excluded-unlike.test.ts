import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excludedUnlike } from '../../server/stats/integrity/excluded-unlike.ts'

/** R 4.2, fisher.test(matrix(c(a, n − a, b, m − b), 2))$p.value: satisfied and answers of each side, and p. */
const reference = [
  [0, 5, 36, 40, 0.000103129995359],
  [3, 5, 36, 40, 0.124816760098],
  [1, 1, 0, 9, 0.1],
  [3, 4, 1, 4, 0.485714285714],
  [0, 10, 900, 1000, 1.61105719998e-10],
  [8, 10, 900, 1000, 0.267560300216],
  [5, 300, 95, 100, 6.58223319035e-79],
  [10, 40, 300, 400, 5.2861132162e-10],
  [30, 30, 1, 2, 0.0625],
  [2, 20, 50, 50, 8.19101983758e-15],
  [97, 100, 9100, 10000, 0.0331910326755],
  [0, 1, 199, 200, 0.00995024875622],
] as const

test.each(reference)('%i of %i beside %i of %i is as R says', (a, n, b, m, p) => {
  const found = excludedUnlike({ satisfied: a, answers: n }, { satisfied: b, answers: m })
  expect(Math.abs(found.p / p - 1)).toBeLessThan(1e-9)
  expect(found.isUnlike).toBe(p < 0.01)
})

test('where one side has nobody, or all say the same, nothing is unlike', () => {
  const nobody = { satisfied: 0, answers: 0 }
  for (const pair of [
    [nobody, nobody],
    [nobody, { satisfied: 9, answers: 10 }],
    [{ satisfied: 9, answers: 10 }, nobody],
    [
      { satisfied: 5, answers: 5 },
      { satisfied: 500, answers: 500 },
    ],
  ] as const)
    expect(excludedUnlike(pair[0], pair[1])).toEqual({ p: 1, isUnlike: false })
})

test('leaving out one by one helps nobody: two poor answers of a hundred are unlike together though each alone is not', () => {
  expect(excludedUnlike({ satisfied: 0, answers: 1 }, { satisfied: 99, answers: 100 }).isUnlike).toBe(false)
  expect(excludedUnlike({ satisfied: 0, answers: 2 }, { satisfied: 99, answers: 100 }).isUnlike).toBe(true)
})

test('whichever side is called the one left out, and satisfied or not, the chance is the same and lies between 0 and 1', () => {
  const side = fc.nat(60).chain((answers) => fc.record({ answers: fc.constant(answers), satisfied: fc.nat(answers) }))
  fc.assert(
    fc.property(side, side, (one, other) => {
      const { p } = excludedUnlike(one, other)
      const unsatisfied = ({ satisfied, answers }: typeof one) => ({ satisfied: answers - satisfied, answers })
      expect(p).toBeGreaterThan(0)
      expect(p).toBeLessThanOrEqual(1)
      expect(excludedUnlike(other, one).p).toBeCloseTo(p, 9)
      expect(excludedUnlike(unsatisfied(one), unsatisfied(other)).p).toBeCloseTo(p, 9)
    }),
  )
})
