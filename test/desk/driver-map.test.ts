import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Drivers } from '../../client/desk/figures/drivers.tsx'
import { besidePoints } from '../../client/desk/figures/map-geometry.ts'
import type { PlacedDriver, Report, ShownDrivers } from '../../client/desk/figures/reports.ts'
import { leftOut, mapSentence, whyNoMap } from '../../client/desk/figures/say-drivers.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'

const factor = (vi: string, changes: Partial<PlacedDriver> = {}): PlacedDriver => ({
  ...{ factor: vi, title: { vi, en: vi }, importance: 0.25, spearman: 0.6, kendall: 0.5, performance: 0.9 },
  ...{ quadrant: 'keep', ...changes },
})
const map = (drivers: ShownDrivers['drivers']): ShownDrivers => ({
  ...{
    shown: true,
    label: 'mối liên hệ, chưa phải nguyên nhân',
    received: 2000,
    n: 1734,
    notSatisfied: 146,
    explained: 0.56,
  },
  ...{ meanImportance: 0.25, target: 0.89, drivers, dropped: [], reliability: [] },
  questionnaire: { id: 'one-stop', title: { vi: 'Một cửa', en: 'One-stop' } },
})
const report = (id: string, figures: object): Report<'drivers'> => ({
  ...{ report: 'drivers', title: { vi: '', en: '' }, closed: true, splitMonths: [] },
  options: { stream: 'volunteer', questionnaire: 'one-stop' },
  period: parsePeriod('2026-Q3') ?? expect.fail('no period'),
  figures: { ...figures, questionnaire: { id, title: { vi: id, en: id } } } as Report<'drivers'>['figures'],
})
const page = (...of: Report<'drivers'>[]) => renderToString(h(Drivers, { of }))

test('nobody rated every factor: one sentence says what it would take', () => {
  const nobody = { shown: false, reason: 'too_few', received: 7, n: 0, notSatisfied: 0 }
  expect(page(report('one-stop', nobody), report('online', nobody))).toContain(
    'có 0 phiếu chấm đủ các yếu tố, trên 14 phiếu; cần từ 100',
  )
})

test('where a map must not be drawn the guard is told in words with its numbers', () => {
  expect(whyNoMap({ reason: 'too_few', received: 400, n: 99, notSatisfied: 49 })).toContain(
    'mới có 99 phiếu chấm đủ các yếu tố, trên 400 phiếu; cần từ 100',
  )
  expect(whyNoMap({ reason: 'too_few_not_satisfied', received: 1400, n: 1329, notSatisfied: 29 })).toContain(
    'trong 1.329 phiếu chấm đủ các yếu tố mới có 29 phiếu chưa hài lòng',
  )
  expect(page(report('one-stop', { shown: false, reason: 'too_few', n: 99, notSatisfied: 49 }))).not.toContain('<svg')
})

test('the full form, which asks no overall question, says so although nobody counts on its map', () => {
  expect(page(report('sipas-2022', { shown: false, reason: 'no_overall_question', n: 0, notSatisfied: 0 }))).toContain(
    'không có câu hỏi về mức hài lòng chung',
  )
})

test('what is important and below the target is to be done first; else it says there is nothing such', () => {
  const [late, first] = [factor('Kết quả'), factor('Tiếp cận', { performance: 0.8, quadrant: 'fix_first' })]
  expect(mapSentence(map([late, first]))).toContain('Nên làm trước: Tiếp cận')
  expect(mapSentence(map([late]))).toBe('Không yếu tố quan trọng nào còn thấp hơn mức chung 89% của kế hoạch.')
  expect(mapSentence(map([{ ...late, importance: undefined, quadrant: undefined }]))).toContain(
    'chưa xác định được ưu tiên',
  )
})

test('the map names its four quadrants, numbers each point as the list does, and says it is no cause', () => {
  const drawn = page(
    report('one-stop', map([factor('Tiếp cận'), factor('Kết quả', { performance: 0.8, quadrant: 'fix_first' })])),
  )
  for (const name of ['Làm trước', 'Giữ vững', 'Làm sau', 'Duy trì']) expect(drawn).toContain(`>${name}</text>`)
  const numbers = [...drawn.matchAll(/<text class="number"[^>]*>(\d+)</g)].map(([, number]) => number)
  expect(numbers).toEqual(['1', '2'])
  expect(drawn.indexOf('<b>Tiếp cận</b>')).toBeLessThan(drawn.indexOf('<b>Kết quả</b>'))
  expect(drawn).toContain('mối liên hệ, chưa phải nguyên nhân')
})

test('a factor left off the map is named with the reason', () => {
  const dropped = [{ ...factor('Phản ánh'), reason: 'seldom_answered' as const }]
  expect(leftOut({ dropped })).toEqual(['Phản ánh: không phân tích, vì phần lớn người trả lời không gặp việc này.'])
})

test('the numbers of points that lie close keep off each other and off the other points', () => {
  const close = [
    { x: 8, y: 5 },
    { x: 8.3, y: 5.2 },
    { x: 8.1, y: 5.6 },
    { x: 7.8, y: 5.3 },
  ]
  const numbers = besidePoints(close).map((offset, i) => ({
    x: (close[i]?.x ?? 0) + offset.x,
    y: (close[i]?.y ?? 0) + offset.y,
  }))
  for (const [i, number] of numbers.entries())
    for (const other of [...numbers.slice(i + 1), ...close.filter((_, k) => k !== i)])
      expect(Math.hypot(number.x - other.x, number.y - other.y)).toBeGreaterThan(0.6)
})
