import { expect, test } from 'vitest'
import type { Population } from '../../server/reports/frame.ts'
import { type Period, parsePeriod } from '../../server/reports/period.ts'
import { factorsSentence } from '../../server/reports/say-form.ts'
import { gapSentence } from '../../server/reports/say-trust.ts'
import { type YearlyGap, yearlyGaps } from '../../server/reports/stream-gap.ts'
import type { Tally } from '../../server/reports/tally.ts'
import { given } from './given.ts'

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
    'Trong năm chưa có mẫu điều tra nên chưa kiểm chứng được số đo của người tự nguyện trả lời.',
  )
})

test('forms that share neither a question nor a factor are not compared', () => {
  // Of the official form only the part on policies was answered, about which the short form does not ask.
  const found = sipas([given('555555', 500), form('5'.repeat(14) + '-'.repeat(19), 400)])
  expect(found).toMatchObject({ shown: false, reason: 'no_common_criteria', criteria: [], factors: [] })
  expect(gapSentence(found)).toBe('Phiếu tự nguyện và phiếu điều tra không có câu hỏi chung nên không so sánh được.')
  expect(factorsSentence(found)).toBeUndefined()
})

test('the short form and the SIPAS form share no question, and are compared on the five factors they share', () => {
  // In the sample everybody is content with all but one of the four criteria of access, and hates every policy.
  const found = sipas([given('555555', 500), form(`${'1'.repeat(14)}1555${'5'.repeat(15)}`, 400)])
  if (!found.shown) throw new Error(found.reason)
  expect(found).toMatchObject({ criteria: [], method: 'factors-share.1', volunteer: { respondents: 500 } })
  expect(found.factors.map(({ id }) => id)).toEqual(['access', 'procedure', 'official', 'result', 'feedback'])
  expect(found.sample.share).toBeCloseTo((0.75 + 4) / 5, 12)
  expect(found.gap.difference).toBeCloseTo(0.05, 12)
  expect(factorsSentence(found)).toBe(
    'Hai nguồn trả lời hai mẫu phiếu khác nhau nên so theo 5 yếu tố chung: Tiếp cận, Thủ tục hành chính, Công chức, Kết quả, Tiếp nhận, xử lý phản ánh, kiến nghị.',
  )
})

test('only factors that people of both forms answered about are compared', () => {
  const found = sipas([given('555550', 500), form('5'.repeat(33), 400)])
  expect(found.factors.map(({ id }) => id)).toEqual(['access', 'procedure', 'official', 'result'])
})

test('nineteen answers of one person are one person: the interval is that of people', () => {
  const people = [form('5'.repeat(33), 90), form('1'.repeat(33), 10)]
  const found = sipas([given('555555', 500), ...people])
  const asked = sipas([given('555555', 500), sampled('555555', 90), sampled('111111', 10)])
  if (!found.shown || !asked.shown) throw new Error('nothing is shown')
  expect(found.sample.interval?.low).toBeCloseTo(asked.sample.interval?.low ?? 0, 12)
})

test('where the sample answered both forms the official one is compared, and the others are counted', () => {
  const found = sipas([given('555555', 500), sampled('111111', 60), form('5'.repeat(33), 400)])
  expect(found).toMatchObject({
    shown: true,
    sample: { respondents: 400, share: 1 },
    leftOut: { volunteer: [], sample: [{ questionnaire: 'one-stop', n: 60 }] },
  })
})

test('one answer in a stream has no interval, and so no gap', () => {
  expect(sipas([given('555555', 500), sampled('555555', 1)])).toMatchObject({ reason: 'no_interval' })
})

test('volunteers who are more content than the ward: by how much, and how far volunteering must hang on it', () => {
  const tallies = [given('555555', 945), given('222222', 55), sampled('555555', 900), sampled('222222', 100)]
  const found = sipas(tallies)
  if (!found.shown) throw new Error(found.reason)
  expect(found.gap.difference).toBeCloseTo(0.045, 12)
  // f = 10 %: √(.9/.1) · √(.9 · .1) = .9, and .045 / .9 = .05
  expect(found.gap.dataDefect).toBeCloseTo(0.05, 12)
  expect(found.gap.distinguishable).toBe(true)
  expect(gapSentence(found)).toMatch(/^Người tự nguyện trả lời cao hơn mẫu điều tra 4,5 điểm \(người tự nguyện 94,5 %/)
})

test('two streams that agree as far as one can tell are told to be so', () => {
  const tallies = [given('555555', 91), given('222222', 9), sampled('555555', 90), sampled('222222', 10)]
  expect(gapSentence(sipas(tallies))).toMatch(/không phân biệt được/)
})

test('only what people of both streams answered is compared', () => {
  // The sample was never asked about complaints, the last criterion; volunteers hate how they are handled.
  const tallies = [given('555551', 600), sampled('55555-', 600)]
  const found = sipas(tallies)
  expect(found.criteria).toEqual(['access', 'procedure', 'official', 'result'])
  expect(found.shown && found.gap.difference).toBe(0)
})

test('a sample that is half of all households is known more exactly', () => {
  const tallies = [given('555555', 945), given('222222', 55), sampled('555555', 270), sampled('222222', 30)]
  const [endless, half] = [sipas(tallies), sipas(tallies, 600)]
  if (!endless.shown || !half.shown) throw new Error('nothing is shown')
  const below = ({ sample }: typeof half) => sample.share - (sample.interval?.low ?? 0)
  expect(below(half) / below(endless)).toBeCloseTo(Math.sqrt(0.5), 12)
  expect([endless.frame, half.frame]).toEqual([null, 600])
})
