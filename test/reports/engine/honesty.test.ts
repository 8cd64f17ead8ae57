import { expect, test } from 'vitest'
import { estimate } from '../../../server/reports/engine/estimate/estimate.ts'
import type { Figure } from '../../../server/reports/engine/estimate/figure.ts'
import { answeredRows } from '../../../server/reports/post-stratified/answered-rows.ts'
import { wilsonInterval } from '../../../server/stats/intervals/wilson-interval.ts'
import { publicationGate } from '../../../server/stats/publication/publication-gate.ts'
import { exactSample, exactVolunteers, worst } from '../../simulate/exact.ts'
import { allowance, type Judge, run } from '../../simulate/run.ts'
import { scenarios } from '../../simulate/scenarios.ts'

/** The short form of `test/simulate`: few runs, so that only gross dishonesty shows. */
const runs = 200
const chosen = [
  'overall · one service, 95 %',
  'overall · small and nearly perfect, one large, 89 %',
  'overall · small answers stand for much, 95 %',
  'overall · twenty of ten, 89 %',
  'overall · merged, unlike shares, same response, 95 %',
  '12 criteria · large service answered by few, badly, 89 %',
  '12 criteria, all alike · five alike, 89 %',
  '5 criteria · small and nearly perfect, one large, 89 %',
  'overall · sample 390 of 3000, 89 %',
  '12 criteria · sample 300 of 600, 95 %',
]
const named = (name: string) => {
  const found = scenarios.find((scenario) => scenario.name === name)
  if (!found) throw new Error(`there is no scenario ${name}`)
  return found
}

test.each(chosen)('who stands just below the target is told “đạt” hardly ever: %s', (name) => {
  const { falseMet, falseNotMet } = run(named(name), runs)
  expect(falseMet).toBeLessThanOrEqual(0.027 + 1.5 * allowance(0.027, runs))
  expect(falseNotMet).toBeLessThanOrEqual(0.025 + 1.5 * allowance(0.025, runs))
})

test('of a hundred volunteers and one question nothing is left to chance: every outcome is weighed', () => {
  const errors = exactVolunteers(
    100,
    Array.from({ length: 130 }, (_, i) => 0.85 + i / 1000),
  )
  expect(worst(errors, 'falseMet')).toBeLessThanOrEqual(0.025)
  expect(worst(errors, 'falseNotMet')).toBeLessThanOrEqual(0.025)
})

test('where half of all households are asked “đạt” stays within 2.7 %, “chưa đạt” within 3.5 %', () => {
  const errors = exactSample(100, 200)
  expect(worst(errors, 'falseMet')).toBeLessThanOrEqual(0.027)
  expect(worst(errors, 'falseNotMet')).toBeLessThanOrEqual(0.035)
})

/** As if each answer were another person. */
const answersAsPeople: Judge = ({ method }, { tallies }): Figure | undefined => {
  const found = estimate(method, tallies, [])
  const { unweighted } = found
  if (!unweighted) return undefined
  const answers = answeredRows(found).reduce(
    (sum, row) => sum + row.count * row.answers.filter((level) => level).length,
    0,
  )
  const interval = wilsonInterval(unweighted.share * answers, answers)
  return { ...unweighted, interval, gate: publicationGate({ ...unweighted, interval }) }
}

test('an interval that counts answers as people would be caught', () => {
  expect(run(named('12 criteria, all alike · one service, 89 %'), runs, answersAsPeople).falseMet).toBeGreaterThan(0.1)
})

test('the same name gives the same runs', () => {
  const scenario = named('overall · five alike, 89 %')
  expect(run(scenario, 20)).toEqual(run(scenario, 20))
})
