import { expect, test } from 'vitest'
import { type Estimate, estimate } from '../../../server/reports/engine/estimate/estimate.ts'
import { overallMethod as overall } from '../../../surveys/methods/index.ts'
import { given } from '../given.ts'

const sample = [given('5-----', 90, { stream: 'sample' }), given('2-----', 10, { stream: 'sample' })]
const from = (households?: number) => estimate(overall, sample, [], households)
const below = ({ figure }: Estimate) => (figure?.share ?? 0) - (figure?.interval?.low ?? 0)

test('fewer households than answers is a mistake, and makes nobody surer', () => {
  expect(from(99)).toEqual(from())
})

test('a list of which all answered leaves nothing uncertain', () => {
  expect(from(100).figure).toMatchObject({ interval: { low: 0.9, high: 0.9 }, basis: 'complete_count' })
})

test('a sample of half the households is surer by √½, and the share is the same', () => {
  expect(below(from(200)) / below(from())).toBeCloseTo(Math.sqrt(0.5), 12)
  expect(from(200).figure?.share).toBe(from().figure?.share)
})

test('where everybody is satisfied the list makes the interval shorter too', () => {
  const all = (households?: number) => estimate(overall, [given('5-----', 100)], [], households)
  expect(below(all(400)) / below(all())).toBeCloseTo(Math.sqrt(0.75), 12)
})
