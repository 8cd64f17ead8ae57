import { expect, test } from 'vitest'
import { burstFlags } from '../../server/stats/integrity/burst-flags.ts'
import { busyDevices } from '../../server/stats/integrity/busy-devices.ts'
import { excessFlags } from '../../server/stats/integrity/excess-flags.ts'
import { latestAnswers } from '../../server/stats/integrity/latest-answers.ts'
import { needsReview } from '../../server/stats/integrity/needs-review.ts'
import { speedFlags } from '../../server/stats/integrity/speed-flags.ts'
import { baselineShare } from '../../server/stats/monitor/baseline-share.ts'
import { cusumLow } from '../../server/stats/monitor/cusum-low.ts'
import { ewma } from '../../server/stats/monitor/ewma.ts'
import { pChart } from '../../server/stats/monitor/p-chart.ts'
import { nearLimitTwice, runOnOneSide } from '../../server/stats/monitor/run-rules.ts'

const week = (satisfied: number, answers: number) => ({ satisfied, answers })

test('weeks without an answer are left out, and the others keep their place', () => {
  const { points } = pChart([week(45, 50), week(0, 0), week(30, 50)], 0.9)
  expect(points.map((point) => point.index)).toEqual([0, 2])
  expect(points.map((point) => point.beyondLimits)).toEqual([false, true])
  expect(pChart([], 0.9)).toEqual({ points: [], sigmaZ: 1 })
})

test('a chart around 0 % or 100 % cannot be drawn', () => {
  expect(() => pChart([week(45, 50)], 1)).toThrow('between 0 and 1')
})

test('fewer than 50 answers at 90 % are judged by exact tails, 51 by limits', () => {
  expect(pChart([week(45, 49), week(45, 51)], 0.9).points.map((point) => point.exact)).toEqual([true, false])
})

test('a single satisfied answer is no alarm, and one dissatisfied neither', () => {
  expect(pChart([week(1, 1), week(0, 1)], 0.9).points.map((point) => point.beyondLimits)).toEqual([false, false])
})

test('steady weeks of many answers are not widened to nothing by the correction', () => {
  expect(pChart([week(900, 1000), week(900, 1000)], 0.9, true).sigmaZ).toBe(1)
})

test('seven on one side are no run, eight are, and a point on the line breaks it', () => {
  const low = new Array<number>(8).fill(-0.5)
  expect(runOnOneSide(low.slice(1))).toBe(false)
  expect(runOnOneSide(low)).toBe(true)
  expect(runOnOneSide([...low.slice(1), 0])).toBe(false)
})

test('two of three beyond two sigmas count only on one side and only with the last', () => {
  expect(nearLimitTwice([2.5, -2.5])).toBe(false)
  expect(nearLimitTwice([2.5, 2.5])).toBe(true)
  expect(nearLimitTwice([2.5, 2.5, 1])).toBe(false)
  expect(nearLimitTwice([])).toBe(false)
})

test('a baseline takes twenty weeks with answers', () => {
  expect(baselineShare(new Array(19).fill(week(9, 10)))).toBeUndefined()
  expect(baselineShare([...new Array(19).fill(week(9, 10)), week(0, 0)])).toBeUndefined()
  expect(baselineShare(new Array(20).fill(week(10, 10)))).toBeUndefined()
})

test('no weeks draw no chart', () => {
  expect(ewma([])).toEqual([])
  expect(cusumLow([])).toEqual([])
})

test('four answers in an hour are no burst, however unusual', () => {
  expect(burstFlags([{ count: 4, expected: 0.1 }])[0]).toMatchObject({ flagged: false })
  expect(burstFlags([{ count: 5, expected: 0.1 }])[0]).toMatchObject({ flagged: true })
  expect(burstFlags([])).toEqual([])
})

test('a counter without answers is not flagged', () => {
  expect(excessFlags([{ count: 0, answers: 0 }], 0.3)).toEqual([{ p: 1, q: 1, flagged: false }])
})

test('forms all filled in alike have no robust distance', () => {
  expect(speedFlags([60, 60, 60])).toEqual(new Array(3).fill({ robustZ: undefined, tooFast: false }))
  expect(() => speedFlags([60, 0])).toThrow(RangeError)
})

test('of two answers to one transaction the later counts, whichever came first in the list', () => {
  const answers = [
    { transaction: 'H1', sentAt: 9 },
    { transaction: 'H1', sentAt: 5 },
    { transaction: 'H2', sentAt: 1 },
  ]
  expect(latestAnswers(answers)).toEqual([answers[0], answers[2]])
})

test('three answers from one telephone are ordinary, four are looked at, a kiosk never', () => {
  expect(busyDevices(['a', 'a', 'a'])).toEqual([])
  expect(busyDevices(['a', 'a', 'a', 'a', 'k', 'k', 'k', 'k'], new Set(['k']))).toEqual(['a'])
})

test('a point more or less, another verdict, or no figure at all calls for review', () => {
  expect(needsReview({ share: 0.91 }, { share: 0.9 })).toBe(true)
  expect(needsReview({ share: 0.91 }, { share: 0.9011 })).toBe(false)
  expect(needsReview({ share: 0.91, status: 'met' }, { share: 0.909, status: 'inconclusive' })).toBe(true)
  expect(needsReview({ share: 0.91 }, { share: undefined })).toBe(true)
  expect(needsReview({ share: undefined }, { share: undefined })).toBe(false)
})
