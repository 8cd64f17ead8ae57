import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Population } from '../../../server/reports/engine/answers/frame.ts'
import type { Tally } from '../../../server/reports/engine/answers/tally.ts'
import { estimate } from '../../../server/reports/engine/estimate/estimate.ts'
import { methods } from '../../../surveys/methods/index.ts'
import { given } from '../given.ts'

type Asked = {
  readonly method: (typeof methods)[number]
  readonly answers: readonly Tally[]
  readonly populations: readonly Population[]
  readonly households: number | undefined
}

const found = ({ method, answers, populations, households }: Asked) => {
  const { rows, design, plain, ...figures } = estimate(method, answers, populations, households)
  return JSON.stringify([figures, rows])
}

/** The same of answers nobody has estimated anything of before. */
const anew = (asked: Asked) => found({ ...asked, answers: asked.answers.map((one) => ({ ...one })) })

const area = fc.constantFrom('ho-tich', 'dat-dai', 'chung-thuc')
const people = fc
  .record({ pattern: fc.constantFrom('555555', '3-3333', '2115-1'), n: fc.integer({ min: 1, max: 60 }), area })
  .map(({ pattern, n, ...context }) => given(pattern, n, context))
const served = fc.record({
  area,
  procedure: fc.constant(''),
  channel: fc.constantFrom('desk', 'online'),
  closed: fc.integer({ min: 0, max: 4999 }),
}) as fc.Arbitrary<Population>
const question = fc.record({
  method: fc.constantFrom(...methods),
  answers: fc.array(people, { minLength: 1, maxLength: 6 }),
  populations: fc.array(served, { maxLength: 4 }),
  households: fc.constantFrom(undefined, 400),
}) as fc.Arbitrary<Asked>

/** `list` with the one at a place replaced, or without it. */
const changed = <T>(list: readonly T[], place: number, by: readonly T[]) =>
  list.toSpliced(place % list.length, 1, ...by)

test('a figure asked for again is the same; whatever one thing changes, it is that of the changed answers', () => {
  const right = fc.property(question, question, fc.nat(5), (asked, other, place) => {
    const [answer] = other.answers
    const { populations } = asked
    const variants: readonly Asked[] = [
      asked,
      ...(answer ? [{ ...asked, answers: changed(asked.answers, place, [answer]) }] : []),
      { ...asked, answers: changed(asked.answers, place, []) },
      { ...asked, answers: asked.answers.toReversed() },
      { ...asked, method: other.method },
      { ...asked, households: other.households },
      { ...asked, populations: other.populations },
      ...populations.map((one, i) => ({
        ...asked,
        populations: populations.with(i, { ...one, closed: one.closed + 9 }),
      })),
      ...populations.map((one, i) => ({
        ...asked,
        populations: populations.with(i, { ...one, channel: 'desk' as const }),
      })),
      asked,
    ]
    for (const variant of variants) expect(found(variant)).toBe(anew(variant))
  })
  fc.assert(right, { numRuns: 100 })
})
