import { expect, test } from 'vitest'
import { clopperPearsonInterval } from '../../server/stats/intervals/clopper-pearson-interval.ts'
import { publicationGate } from '../../server/stats/publication/publication-gate.ts'
import { roundedFigure } from '../../server/stats/publication/rounded-figure.ts'
import { secondarySuppression } from '../../server/stats/publication/secondary-suppression.ts'
import { answersNeeded } from '../../server/stats/targets/answers-needed.ts'
import { confidenceSequence } from '../../server/stats/targets/confidence-sequence.ts'
import { moreAnswers } from '../../server/stats/targets/more-answers.ts'
import { targetStatus } from '../../server/stats/targets/target-status.ts'

const figure = { share: 0.92, interval: { low: 0.9, high: 0.94 }, respondents: 400, effectiveSize: 390, df: 388 }
const judge = { share: 0.92, interval: { low: 0.9, high: 0.94 }, target: 0.89, gate: 'publish' } as const

test('a lower end exactly on the target is met; an upper end exactly on it is not yet missed', () => {
  expect(targetStatus({ ...judge, target: 0.9 }).status).toBe('met')
  expect(targetStatus({ ...judge, target: 0.94 }).status).toBe('inconclusive')
  expect(targetStatus({ ...judge, target: 0.9401 }).status).toBe('not_met')
})

test('without an interval, or with too few answers, there is no verdict even at 100 %', () => {
  expect(targetStatus({ ...judge, interval: undefined })).toMatchObject({ status: 'inconclusive', reason: 'too_few' })
  expect(targetStatus({ ...judge, gate: 'suppress_small' })).toMatchObject({ reason: 'too_few', pointAtOrAbove: true })
  expect(targetStatus({ ...judge, target: 0.91, gate: 'suppress_wide' }).reason).toBe('too_few')
})

test('the gate closes at 9 and 29 answers and opens at 10 and 30', () => {
  const gate = (respondents: number) => publicationGate({ ...figure, respondents, effectiveSize: respondents })
  expect([9, 10, 29, 30].map(gate)).toEqual(['suppress_confidential', 'suppress_small', 'suppress_small', 'publish'])
})

test('an effective size below 30, or no interval at all, is too small to publish', () => {
  expect(publicationGate({ ...figure, effectiveSize: 29.9 })).toBe('suppress_small')
  expect(publicationGate({ ...figure, interval: undefined })).toBe('suppress_small')
})

test('a complete count of 30 people is published', () => {
  const counted = { share: 0.9, interval: { low: 0.9, high: 0.9 }, respondents: 30, effectiveSize: undefined, df: 29 }
  expect(publicationGate(counted)).toBe('publish')
})

test('a share of the dissatisfied too uncertain to quote is noted', () => {
  expect(publicationGate({ ...figure, share: 0.97, interval: { low: 0.94, high: 0.995 } })).toBe(
    'publish_flag_complement',
  )
})

test('one hidden cell hides the smallest other one; with nothing left to hide it stays alone', () => {
  expect(secondarySuppression([4, 12, 30]).secondary).toEqual([false, true, false])
  expect(secondarySuppression([4]).publish).toEqual([false])
  expect(secondarySuppression([4, 0, 0]).publish).toEqual([false, true, true])
  expect(secondarySuppression([])).toEqual({ primary: [], secondary: [], publish: [] })
})

test('32 satisfied answers of 32 prove 89 %, 31 do not', () => {
  expect(answersNeeded(1, 0.89)).toBe(32)
  expect(clopperPearsonInterval(32, 32).low).toBeGreaterThanOrEqual(0.89)
  expect(clopperPearsonInterval(31, 31).low).toBeLessThan(0.89)
})

test('a design effect of 2 takes twice the answers', () => {
  expect(answersNeeded(0.92, 0.89)).toBe(425)
  expect(answersNeeded(0.92, 0.89, 2)).toBeGreaterThanOrEqual(849)
  expect(answersNeeded(0.92, 0.89, 2)).toBeLessThanOrEqual(850)
})

test('a share that is the target can never be told from it', () => {
  expect(answersNeeded(0.89, 0.89)).toBeUndefined()
  expect(moreAnswers({ share: 0.89, target: 0.89, respondents: 50, effectiveSize: 50 }).kind).toBe('never')
})

test('enough answers already need no more, even when nobody is left to ask', () => {
  const done = { share: 1, target: 0.89, respondents: 40, effectiveSize: 40, population: 40 }
  expect(moreAnswers(done)).toEqual({ kind: 'some', needed: 32, more: 0 })
})

test('the live interval holds everything before the first answer and is wider than the one at closing', () => {
  expect(confidenceSequence(0, 0)).toEqual({ low: 0, high: 1 })
  const live = confidenceSequence(90, 100)
  const closing = clopperPearsonInterval(90, 100)
  expect(live.low).toBeLessThan(closing.low)
  expect(live.high).toBeGreaterThan(closing.high)
})

test('all satisfied reaches 1, none satisfied reaches 0 in the live interval', () => {
  expect(confidenceSequence(30, 30).high).toBe(1)
  expect(confidenceSequence(0, 30).low).toBe(0)
})

test('figures that need no rounding are printed as they are', () => {
  expect(roundedFigure(0.87, { low: 0.29, high: 0.94 })).toEqual({ percent: 87, low: 29, high: 94, decimals: 1 })
})

test('half a tenth rounds up; just short of the target never prints as the target', () => {
  expect(roundedFigure(0.9045, { low: 0.9, high: 0.91 }).percent).toBe(90.5)
  expect(roundedFigure(0.88999, { low: 0.86, high: 0.91 }, 0.89)).toMatchObject({ percent: 88.99, decimals: 2 })
  expect(roundedFigure(0.89, { low: 0.86, high: 0.91 }, 0.89)).toMatchObject({ percent: 89, decimals: 1 })
})
