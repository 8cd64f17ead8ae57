import { expect, test } from 'vitest'
import { oneForm } from '../../../server/reports/engine/answers/one-form.ts'
import type { Tally } from '../../../server/reports/engine/answers/tally.ts'
import { formSentence } from '../../../server/reports/engine/say-form.ts'
import { rates } from '../../../server/reports/rates/rates.ts'
import { type TargetFigure, targetFigures } from '../../../server/reports/targets/targets.ts'
import type { Stream } from '../../../surveys/grammar/context.ts'
import { indexMethod, overallMethod as overall } from '../../../surveys/methods/index.ts'
import { type Period, parsePeriod } from '../../../surveys/periods/period.ts'
import { ask } from '../asking.ts'
import { given } from '../given.ts'

const year = parsePeriod('2026') as Period
const short = (n: number, pattern = '111111', stream: Stream = 'sample') => given(pattern, n, { stream })
const full = (n: number, level = '5', stream: Stream = 'sample') =>
  given(level.repeat(33), n, { stream, questionnaire: 'sipas-2022', channel: 'paper' })

function sipas(tallies: readonly Tally[], stream: Stream = 'sample'): TargetFigure {
  const figures = targetFigures({ period: year, today: '2027-01-05', tallies, populations: [], groupOf: () => '' })
  const found = figures.find((one) => one.target.id === 'sipas-2026' && one.stream === stream)
  return found ?? expect.fail('the index has no figure')
}
const said = (figure: TargetFigure) => formSentence(figure, figure.stream, figure.target.scope)

test('nobody answered any form: nothing is counted and nothing left out', () => {
  expect(oneForm(indexMethod, 'sample', [short(5, '555555', 'volunteer')])).toEqual({
    tallies: [],
    questionnaires: [],
    leftOut: [],
  })
})

test('a hundred who were asked the short form do not pull down four hundred who answered the official one', () => {
  const figure = sipas([short(100), full(400)])
  expect(figure.estimate).toMatchObject({ n: 400, figure: { share: 1 } })
  expect(figure.questionnaires).toEqual([{ questionnaire: 'sipas-2022', n: 400 }])
  expect(figure.leftOut).toEqual([{ questionnaire: 'one-stop', n: 100 }])
  expect(said(figure)).toBe(
    'Không tính 100 phiếu “Giải quyết thủ tục tại Điểm phục vụ hành chính công” cùng nguồn vì khác bộ tiêu chí.',
  )
})

test('one answer to the official form is enough to decide, and too few to conclude', () => {
  const figure = sipas([short(400, '555555'), full(1)])
  expect(figure.verdict).toMatchObject({ status: 'inconclusive', reason: 'too_few' })
  expect(figure.leftOut).toEqual([{ questionnaire: 'one-stop', n: 400 }])
})

test('an official form handed in empty decides nothing', () => {
  expect(sipas([short(40, '555555'), full(3, '-')])).toMatchObject({
    estimate: { n: 40 },
    leftOut: [{ questionnaire: 'sipas-2022', n: 3 }],
  })
})

test('a sample that was asked only short forms stands alone, and is told not to be the official form', () => {
  const figure = sipas([short(100, '555555'), given('55555505', 50, { stream: 'sample', questionnaire: 'online' })])
  expect(figure).toMatchObject({ estimate: { n: 150 }, leftOut: [] })
  expect(said(figure)).toBe(
    'Cuộc điều tra này dùng phiếu khảo sát rút gọn “Giải quyết thủ tục tại Điểm phục vụ hành chính công”; “Dịch vụ công trực tuyến”, không phải phiếu SIPAS đầy đủ.',
  )
})

test('volunteers are asked the short form: three who chose the long one do not speak for four hundred', () => {
  const figure = sipas([short(400, '555555', 'volunteer'), full(3, '1', 'volunteer')], 'volunteer')
  expect(figure).toMatchObject({ estimate: { n: 400 }, leftOut: [{ questionnaire: 'sipas-2022', n: 3 }] })
  const alone = sipas([full(3, '5', 'volunteer')], 'volunteer')
  expect(alone).toMatchObject({ received: 3, estimate: { n: 0 }, leftOut: [], comparison: undefined })
})

test('who decides in the sample decides nothing among the volunteers', () => {
  const figure = sipas([full(400), short(30, '555555', 'volunteer')], 'volunteer')
  expect(figure).toMatchObject({ estimate: { n: 30 }, leftOut: [] })
  expect(said(figure)).toBeUndefined()
})

test('the official form has no overall question, so for that question the short form answers', () => {
  expect(oneForm(overall, 'sample', [short(9), full(400)]).questionnaires).toEqual([
    { questionnaire: 'one-stop', n: 9 },
  ])
})

test('health and schools are never held against forms about procedures', () => {
  const health = given('5555555', 60, { stream: 'sample', questionnaire: 'health-station' })
  const figures = targetFigures({
    period: year,
    today: '2027-01-05',
    tallies: [full(400), health],
    populations: [],
    groupOf: () => '',
  })
  expect(figures.find(({ target }) => target.id === 'health-education-2026')).toMatchObject({
    estimate: { n: 60 },
    leftOut: [],
  })
})

test('in the provisional lists one form is counted in every area alike', () => {
  const tallies = [full(40), short(10), short(7, '555555'), { ...short(20), area: 'dat-dai' }]
  const rows = rates({ by: 'area', period: year, tallies, method: indexMethod, groupOf: () => '' })
  expect(rows.map(({ scope, n, leftOut }) => [scope, n, leftOut])).toEqual([
    ['dat-dai', 0, [{ questionnaire: 'one-stop', n: 20 }]],
    ['ho-tich', 40, [{ questionnaire: 'one-stop', n: 17 }]],
  ])
})

test('breakdown, shortfall and comparison of methods leave the same answers out', () => {
  const present = [short(100), full(400)]
  for (const [id, options] of [
    ['breakdown', { stream: 'sample' }],
    ['shortfall', { stream: 'sample' }],
    ['compare', { stream: 'sample', methods: 'factors-share.1,pooled-share.1' }],
  ] as const)
    expect(ask(id, options, { present })).toMatchObject({
      leftOut: [{ questionnaire: 'one-stop', n: 100 }],
      formSentence: expect.stringContaining('100 phiếu'),
    })
})

test('a year is compared with the year before on the form of this year, or not at all', () => {
  const mixed = ask('change', { stream: 'sample' }, { present: [full(400)], previous: [full(300, '3'), short(200)] })
  expect(mixed).toMatchObject({ before: { respondents: 300, share: 0 }, leftOutBefore: [{ n: 200 }] })
  const other = ask<{ before?: unknown; sentence: string }>(
    'change',
    { stream: 'sample' },
    { present: [full(400)], previous: [short(200, '555555')] },
  )
  expect(other.before).toBeUndefined()
  expect(other.sentence).toBe('Kỳ trước chưa có phiếu trả lời của điều tra chọn mẫu nên chưa so được.')
})
