import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumsOf } from '../../server/reports/engine/answers/form-sums.ts'
import type { Population } from '../../server/reports/engine/answers/frame.ts'
import type { Tallied, Tally } from '../../server/reports/engine/answers/tally.ts'
import { estimate } from '../../server/reports/engine/estimate/estimate.ts'
import { scaleQuestions } from '../../surveys/grammar/questionnaire.ts'
import { indexMethod, methods } from '../../surveys/methods/index.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { given } from '../reports/given.ts'

const asked = scaleQuestions(findQuestionnaire('one-stop') ?? expect.fail('no form'))
/** Everything anybody can send: any level, “không phát sinh” where it is offered, skips anywhere. */
const pattern = fc
  .tuple(...asked.map((question) => fc.constantFrom(...'12345-', ...(question.notApplicable ? ['0'] : []))))
  .map((levels) => levels.join(''))
const answer = fc.oneof(
  pattern,
  pattern.map((one) => one.replaceAll('-', '4')),
  fc.constantFrom('5-----', '1-----', '-55550', '55555-', '------', '-----0'),
)
const person = fc.record({ pattern: answer, n: fc.integer({ min: 1, max: 9 }), area: fc.constantFrom('a', 'b') })
const people = fc.array(person, { minLength: 1, maxLength: 40 })
const closed = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 2 })
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never

const patternsOf = (some: readonly Person[]) => some.map((one) => [one.pattern, one.n] as const)
const tallies = (some: readonly Person[]): Tally[] => some.map((one) => given(one.pattern, one.n, { area: one.area }))
const form = { questionnaire: 'one-stop', version: 1 }
const cells = (some: readonly Person[]): Tallied[] =>
  ['a', 'b'].flatMap((area) => {
    const there = some.filter((one) => one.area === area)
    const { pattern: _, ...context } = given('', 0, { area })
    const n = there.reduce((sum, one) => sum + one.n, 0)
    return n === 0 ? [] : [{ ...context, n, sums: sumsOf(form, patternsOf(there)) }]
  })
const served = ([a = 1, b = 1]: readonly number[]): Population[] => [
  { area: 'a', procedure: '', channel: 'desk', closed: a },
  { area: 'b', procedure: '', channel: 'desk', closed: b },
]

test('whatever people skip, the figure, its cover and its interval are the same from sums and from patterns', () => {
  const same = fc.property(fc.constantFrom(...methods), people, fc.option(closed), (method, some, transactions) => {
    const populations = transactions ? served(transactions) : []
    const found = (answers: readonly Tallied[]) => {
      const { n, covered, figure, unweighted, kishSize } = estimate(method, answers, populations)
      return JSON.stringify({ n, covered, figure, unweighted, kishSize })
    }
    expect(found(cells(some))).toBe(found(tallies(some)))
  })
  fc.assert(same, { numRuns: 400 })
})

test('answers left out are taken away place by place: what stays are the sums of those who stay', () => {
  const same = fc.property(people, people, (kept, left) => {
    const [all, out] = [sumsOf(form, patternsOf([...kept, ...left])), sumsOf(form, patternsOf(left))]
    expect(all.map((sum, place) => sum - (out[place] ?? 0))).toEqual(sumsOf(form, patternsOf(kept)))
  })
  fc.assert(same, { numRuns: 200 })
})

/** The rule of who is inside, written down a second time, person by person. */
function byHand(some: readonly Person[]) {
  const heads = { all: 0, inside: 0, heard: 0, content: 0 }
  for (const { pattern: levels, n } of some) {
    const [overall = '-', ...criteria] = levels
    const saysMore = criteria.some((level) => level !== '-')
    if (overall === '-' && !saysMore) continue
    heads.all += n
    const isWhole = criteria.every((level, k) => level !== '-' || asked[k + 1]?.notApplicable)
    if (saysMore && isWhole) heads.inside += n
    else if (overall !== '-') {
      heads.heard += n
      heads.content += overall >= '4' ? n : 0
    }
  }
  return heads
}

test('an index speaks for those who answered every criterion, and of the others is told what they said overall', () => {
  const right = fc.property(people, (some) => {
    const { all, inside, heard, content } = byHand(some)
    const { covered, n } = estimate(indexMethod, cells(some), [])
    expect(covered === undefined).toBe(all === 0)
    if (all === 0) return
    expect(covered).toMatchObject({ all, inside, completeness: inside / all })
    if (heard === 0) expect(covered?.outsideShare).toBeUndefined()
    else expect(covered?.outsideShare).toBeCloseTo(content / heard, 12)
    expect(n).toBeLessThanOrEqual(inside)
  })
  fc.assert(right, { numRuns: 400 })
})
