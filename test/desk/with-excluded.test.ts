import { expect, test } from 'vitest'
import { shortId } from '../../client/desk/figures/exclusion-list.tsx'
import type { ShownEstimate, ShownFigure } from '../../client/desk/figures/reports.ts'
import { tippingPoint } from '../../client/desk/figures/trust-table.tsx'
import { excludedWords } from '../../client/desk/figures/with-excluded.tsx'

const judged = (n: number, shown: string, word: string, decides = true) => {
  const figure = { shown } as ShownFigure
  return { n, word, decides, withheld: undefined, estimate: { unweighted: figure } as ShownEstimate }
}

test('where no answer is left out, or none that speaks of the target, nothing is said', () => {
  const figure = judged(90, '90,0% (85,0–94,0)', 'Đạt')
  expect(excludedWords(figure, undefined)).toBeUndefined()
  expect(excludedWords(figure, figure)).toBeUndefined()
})

test('the figure with the answers left out stands beside the one without them', () => {
  const without = judged(90, '90,0% (85,0–94,0)', 'Đạt')
  expect(excludedWords(without, judged(93, '88,9% (83,0–93,0)', 'Đạt'))).toBe(
    'Tính cả 3 phiếu bị loại: 88,9% (83,0–93,0), 93 phiếu.',
  )
  expect(excludedWords(without, judged(93, '88,9% (83,0–93,0)', 'Chưa đủ căn cứ kết luận'))).toBe(
    'Tính cả 3 phiếu bị loại: 88,9% (83,0–93,0), 93 phiếu; kết luận khi đó: chưa đủ căn cứ kết luận.',
  )
  const besides = judged(90, '90,0% (85,0–94,0)', 'Cao hơn chỉ tiêu (tham khảo)', false)
  expect(excludedWords(besides, judged(93, '88,9% (83,0–93,0)', 'Đạt', false))).not.toContain('kết luận')
})

test('fewer than five answers show no number, left out or not', () => {
  expect(excludedWords(judged(1, '0,0%', 'Tạm tính'), judged(4, '75,0%', 'Tạm tính'))).toBe(
    'Tính cả 3 phiếu bị loại: 4 phiếu, chưa đủ để hiện tỷ lệ.',
  )
})

test('where fewer than five are left out their number is said, and nothing that follows from what they said', () => {
  expect(excludedWords(judged(90, '90,0%', 'Đạt'), undefined, 4)).toBe('Loại 4 phiếu.')
  expect(excludedWords(judged(90, '90,0%', 'Đạt'), undefined, 0)).toBeUndefined()
})

test('two answers of the same hour have different short ids', () => {
  const ids = ['0199c3f2-7c1e-7abc-8def-0123456789ab', '0199c3f2-7c1e-7abd-8def-0123456789ac']
  expect(new Set(ids.map(shortId)).size).toBe(2)
})

test('a tipping point is never printed lower than it is, and the silent who change nothing are told as such', () => {
  expect(tippingPoint(0.88601, true)).toBe('88,7%')
  expect(tippingPoint(0, true)).toBe('luôn đạt')
  expect(tippingPoint(1, true)).toBe('100,0%')
  expect(tippingPoint(1.0001, true)).toBe('không thể đạt')
  expect([tippingPoint(0, false), tippingPoint(1.0001, false)]).toEqual(['luôn cao hơn', 'luôn thấp hơn'])
})
