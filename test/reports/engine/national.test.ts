import { expect, test } from 'vitest'
import type { Tally } from '../../../server/reports/engine/answers/tally.ts'
import { estimate } from '../../../server/reports/engine/estimate/estimate.ts'
import { halfUp } from '../../../server/stats/publication/half-up.ts'
import { toPattern } from '../../../surveys/grammar/pattern.ts'
import { scaleQuestions } from '../../../surveys/grammar/questionnaire.ts'
import { findMethod } from '../../../surveys/methods/index.ts'
import { findQuestionnaire } from '../../../surveys/questionnaires/index.ts'
import { given } from '../given.ts'

/*
 * What the ministry published of SIPAS: the index of policy, of public services, and of the whole, in percent.
 * Only the last step can be tested: from the two parts to the whole. 2023 follows from 2024 and the published changes.
 */
const published = {
  2022: { policy: 79.72, service: 80.43, whole: 80.08 },
  2023: { policy: 82.49, service: 82.97, whole: 82.66 },
  2024: { policy: 83.84, service: 84.09, whole: 83.94 },
} as const
type Year = keyof typeof published

const form = findQuestionnaire('sipas-2022') ?? expect.fail('the form of 2022 is gone')
const partOf = new Map(form.factors.map(({ id, part }) => [id, part]))

/** People at one level with every criterion of policy, at another with every criterion of public services. */
function people(policy: number, service: number, n: number): Tally {
  const levels = scaleQuestions(form).map(({ id, factor = '' }) => [
    id,
    partOf.get(factor) === 'policy' ? policy : service,
  ])
  const pattern = toPattern(form, Object.fromEntries(levels))
  return given(pattern, n, { questionnaire: 'sipas-2022', stream: 'sample' })
}

/** 10,000 people of whom so many are satisfied with each part: the whole by a method, in percent to two decimals. */
function wholeOf(year: Year, name: string): number {
  const { policy, service } = published[year]
  const [satisfied, served] = [Math.round(policy * 100), Math.round(service * 100)]
  const method = findMethod(name) ?? expect.fail(`no method ${name}`)
  const tallies = [people(5, 4, satisfied), people(2, 5, served - satisfied), people(1, 3, 10_000 - served)]
  const share = estimate(method, tallies, []).figure?.share ?? expect.fail('nobody answered')
  return halfUp(share, 2)
}

test('parts averaged equally do not give the index of 2024, nor that of 2023: the ministry has weighed them otherwise', () => {
  expect([wholeOf(2024, 'parts-share'), published[2024].whole]).toEqual([83.97, 83.94])
  expect([wholeOf(2023, 'parts-share'), published[2023].whole]).toEqual([82.73, 82.66])
})

test('on the form of 2022 no other definition of ours gives 2023 or 2024 either, so none may be called the official one', () => {
  for (const year of [2023, 2024] as const)
    for (const name of ['factors-share', 'criteria-share', 'pooled-share'])
      expect([year, name, wholeOf(year, name) === published[year].whole]).toEqual([year, name, false])
})

test('parts averaged equally, a half rounded up, give the index of 2022: 79.72 and 80.43 make 80.08', () => {
  expect(wholeOf(2022, 'parts-share')).toBe(published[2022].whole)
})

test('factors or criteria averaged equally do not give the index of 2022', () => {
  expect(wholeOf(2022, 'factors-share')).not.toBe(published[2022].whole)
  expect(wholeOf(2022, 'criteria-share')).toBe(80.13)
})

test('a form without parts is one part: its parts and its factors come to the same', () => {
  const tallies = [given('545504', 30), given('2-3145', 12)]
  const share = (name: string) => estimate(findMethod(name) ?? expect.fail(name), tallies, []).figure?.share
  expect(share('parts-share')).toBe(share('factors-share'))
  expect(share('parts-mean')).toBe(share('factors-mean'))
})
