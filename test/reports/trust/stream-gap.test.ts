import { expect, test } from 'vitest'
import type { Population } from '../../../server/reports/engine/answers/frame.ts'
import type { Tally } from '../../../server/reports/engine/answers/tally.ts'
import { gapSentence } from '../../../server/reports/trust/say-trust.ts'
import { type YearlyGap, yearlyGaps } from '../../../server/reports/trust/stream-gap.ts'
import { type Period, parsePeriod } from '../../../surveys/periods/period.ts'
import { given } from '../given.ts'

const year = parsePeriod('2026') as Period
const populations: readonly Population[] = [{ area: 'ho-tich', procedure: '', channel: 'desk', closed: 10_000 }]
const form = (pattern: string, n: number) =>
  given(pattern, n, { stream: 'sample', questionnaire: 'sipas-2022', channel: 'paper' })
const sampled = (pattern: string, n: number) => given(pattern, n, { stream: 'sample' })

function sipas(tallies: readonly Tally[], households?: number): YearlyGap {
  const gaps = yearlyGaps({ period: year, tallies, populations, groupOf: () => '', households })
  const found = gaps.find(({ target }) => target.id === 'sipas-2026')
  if (!found) throw new Error('the index has no gap')
  return found
}

test('a quarter has no yearly gap', () => {
  const period = parsePeriod('2026-Q4') as Period
  expect(yearlyGaps({ period, tallies: [given('555555', 9)], populations, groupOf: () => '' })).toEqual([])
})

test('with one of the two streams empty there is nothing to compare, and the sentence says which', () => {
  expect(sipas([])).toMatchObject({ shown: false, reason: 'no_volunteers' })
  const alone = sipas([given('555555', 500)])
  expect(alone).toMatchObject({ shown: false, reason: 'no_sample' })
  expect(gapSentence(alone)).toBe(
    'Trong năm chưa có điều tra chọn mẫu nên chưa kiểm chứng được kết quả của người tự nguyện trả lời.',
  )
})

test('the official form does not ask the overall question: there is no gap, and the sentence says why', () => {
  const found = sipas([given('555555', 500), form('5'.repeat(33), 400)])
  expect(found).toMatchObject({
    shown: false,
    reason: 'no_overall_question',
    received: { volunteer: 500, sample: 400 },
  })
  expect(gapSentence(found)).toBe('Một trong hai nguồn không có câu trả lời về hài lòng chung nên không so sánh được.')
})

test('where the sample answered both forms the one that asks the question is compared, the others are counted', () => {
  const found = sipas([given('555555', 500), sampled('111111', 60), form('5'.repeat(33), 400)])
  expect(found).toMatchObject({
    shown: true,
    method: 'overall-share.1',
    sample: { respondents: 60, share: 0 },
    leftOut: { volunteer: [], sample: [{ questionnaire: 'sipas-2022', n: 400 }] },
  })
})

test('whatever they said of the factors, the gap is that of the one question both were asked', () => {
  const kind = sipas([given('1-----', 95), given('555555', 405), sampled('511111', 400)])
  if (!kind.shown) throw new Error(kind.reason)
  expect(kind.gap.difference).toBeCloseTo(405 / 500 - 1, 12)
})

test.each([1, 4])('%i answers in a stream are too few, and no share of theirs is told', (n) => {
  for (const found of [
    sipas([given('555555', 500), sampled('555555', n)]),
    sipas([given('555555', n), sampled('555555', 500)]),
  ]) {
    expect(found).toMatchObject({ shown: false, reason: 'too_few' })
    expect(JSON.stringify(found)).not.toMatch(/share"|satisfied|interval/)
    expect(gapSentence(found)).toBe('Một trong hai nguồn chưa đủ 5 phiếu nên chưa so sánh được.')
  }
})

test('volunteers who are more content than the ward: by how much, and how far volunteering must hang on it', () => {
  const tallies = [given('555555', 945), given('222222', 55), sampled('555555', 900), sampled('222222', 100)]
  const found = sipas(tallies)
  if (!found.shown) throw new Error(found.reason)
  expect(found.gap.difference).toBeCloseTo(0.045, 12)
  // f = 10 %: √(.9/.1) · √(.9 · .1) = .9, and .045 / .9 = .05
  expect(found.gap.dataDefect).toBeCloseTo(0.05, 12)
  expect(found.gap.distinguishable).toBe(true)
  expect(gapSentence(found)).toMatch(
    /^Kết quả của người tự nguyện trả lời cao hơn điều tra chọn mẫu 4,5 điểm phần trăm: người tự nguyện trả lời 94,5% /,
  )
})

test('two streams that agree as far as one can tell are told to be so', () => {
  const tallies = [given('555555', 91), given('222222', 9), sampled('555555', 90), sampled('222222', 10)]
  expect(gapSentence(sipas(tallies))).toMatch(/^Chưa đủ căn cứ là hai nguồn khác nhau: /)
})

test('a sample that is half of all households is known more exactly', () => {
  const tallies = [given('555555', 945), given('222222', 55), sampled('555555', 270), sampled('222222', 30)]
  const [endless, half] = [sipas(tallies), sipas(tallies, 600)]
  if (!endless.shown || !half.shown) throw new Error('nothing is shown')
  const below = ({ sample }: typeof half) => sample.share - (sample.interval?.low ?? 0)
  expect(below(half) / below(endless)).toBeCloseTo(Math.sqrt(0.5), 12)
  expect([endless.frame, half.frame]).toEqual([null, 600])
})
