import { expect, test } from 'vitest'
import { axisFor, placeOn } from '../../client/desk/figures/axis.ts'
import { comparison, drawable, standingSentence } from '../../client/desk/figures/sentence.ts'
import { sortRates } from '../../client/desk/figures/sort-rates.ts'

const target = { value: 0.89, stream: 'sample' } as const

test('a provisional figure is compared and never concluded from', () => {
  expect(standingSentence({ share: 0.904, n: 412, target })).toBe(
    'Tạm tính: 90,4\u00a0% trên 412 phiếu, cao hơn mức 89\u00a0%. Chưa phải kết luận.',
  )
  expect(standingSentence({ share: 0.7, n: 10, target })).toContain('thấp hơn mức 89\u00a0%')
})

test('without answers it is said who would have to answer', () => {
  expect(standingSentence({ share: null, n: 0, target })).toBe(
    'Chưa có phiếu trả lời của mẫu điều tra trong kỳ này; chỉ tiêu này do mẫu điều tra quyết định.',
  )
})

test('nine answers are too few to compare or to draw', () => {
  expect(standingSentence({ share: 0.95, n: 9, target })).toBe(
    'Tạm tính: 95,0\u00a0% trên 9 phiếu. Dưới 10 phiếu: chưa nên so sánh.',
  )
  expect(drawable(0.95, 9)).toBeNull()
  expect(drawable(0.95, 10)).toBe(0.95)
})

test('rounding never hides on which side of the target a figure lies', () => {
  expect(comparison(0.88996, 0.89)).toBe('sát dưới mức 89\u00a0%')
  expect(comparison(0.89004, 0.89)).toBe('vừa trên mức 89\u00a0%')
  expect(comparison(0.89, 0.89)).toBe('bằng mức 89\u00a0%')
})

test('the scale holds every figure, ends at 100 % and has a mark at either end', () => {
  for (let lowest = 0; lowest <= 100; lowest++) {
    const axis = axisFor([lowest / 100, 0.89])
    expect(axis.from).toBeLessThanOrEqual(lowest / 100)
    expect([axis.marks[0], axis.marks.at(-1)]).toEqual([axis.from, 1])
    expect(axis.marks.length).toBeLessThanOrEqual(6)
  }
})

test('places run from one end to the other and not beyond', () => {
  const axis = axisFor([0.9])
  expect([0.8, 0.9, 1].map((share) => Math.round(placeOn(axis, share) * 100))).toEqual([0, 50, 100])
  expect(placeOn(axis, 0.2)).toBe(0)
})

const row = (title: string, n: number, share: number | null) => ({ title, n, share, index: { method: '', n, share } })
const rows = [row('Hộ tịch', 97, 0.92), row('Đất đai', 58, 0.82), row('Dân tộc', 3, 1), row('Chứng thực', 141, 0.94)]
const titles = (sorted: readonly { title: string }[]) => sorted.map(({ title }) => title)

test('names are sorted as Vietnamese sorts them: D before Đ', () => {
  const sorted = sortRates(rows, { key: 'name', down: false })
  expect(titles(sorted)).toEqual(['Chứng thực', 'Dân tộc', 'Đất đai', 'Hộ tịch'])
})

test('in a ranking the areas with too few answers stand last, whichever way it runs', () => {
  expect(titles(sortRates(rows, { key: 'share', down: true }))).toEqual(['Chứng thực', 'Hộ tịch', 'Đất đai', 'Dân tộc'])
  expect(titles(sortRates(rows, { key: 'share', down: false }))).toEqual([
    'Đất đai',
    'Hộ tịch',
    'Chứng thực',
    'Dân tộc',
  ])
})

test('sorting leaves the rows it was given alone', () => {
  const given = Object.freeze([...rows])
  expect(() => sortRates(given, { key: 'n', down: true })).not.toThrow()
})
