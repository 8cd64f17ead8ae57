import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { axisFor, placeOn } from '../../client/desk/figures/axis.ts'
import { reasonOf } from '../../client/desk/figures/breakdown-table.tsx'
import { drawable } from '../../client/desk/figures/by-target.ts'
import { Measured, printed, sentenceOf } from '../../client/desk/figures/measured.tsx'
import type { TargetFigure } from '../../client/desk/figures/reports.ts'
import { type Order, sortRows } from '../../client/desk/figures/sort-rows.ts'
import { Verdict } from '../../client/desk/figures/verdict.tsx'

const figure = { share: 0.95, interval: { low: 0.9, high: 0.98 }, respondents: 200, effectiveSize: 190 }
const shown = { ...figure, basis: 'design', shown: '95,0% (90,0–98,0)', isReliable: true } as const

test('a figure the reliability gate refuses has no place on a scale', () => {
  expect(drawable({ ...shown, gate: 'suppress_small' })).toBeUndefined()
  expect(drawable({ ...shown, gate: 'publish_flag_complement' })?.share).toBe(0.95)
})

test('a printed figure is taken apart into its number and its interval', () => {
  expect(printed('89,3% (88,1–90,4)')).toEqual({ number: '89,3%', interval: '(88,1–90,4)' })
  expect(printed('100,0%')).toEqual({ number: '100,0%', interval: '' })
})

test('a verdict that was stored of a source that does not decide is not said, at the desk either', () => {
  const stored = (decides: boolean) =>
    ({
      ...{
        decides,
        stream: 'volunteer',
        n: 200,
        word: 'Đạt',
        sentence: 'Kết quả 95,0% (90,0–98,0), đạt chỉ tiêu 89%.',
      },
      ...{ verdict: { status: 'met' }, closed: true, estimate: { unweighted: { ...shown, gate: 'publish' } } },
    }) as unknown as TargetFigure
  expect(sentenceOf(stored(true))).toContain('đạt chỉ tiêu')
  expect(sentenceOf(stored(false))).toBe('Tham khảo: 95,0% (90,0–98,0), 200 phiếu của người tự nguyện trả lời.')
  const page = (decides: boolean) => renderToString(h(Verdict, { of: stored(decides) }))
  expect(page(true)).toMatch(/<svg.*Đạt/)
  expect(page(false)).not.toMatch(/<svg|[Đđ]ạt/)
})

test.each([
  [1, 'Đã nhận 1 phiếu; từ 5 phiếu sẽ hiện tỷ lệ'],
  [4, 'Đã nhận 4 phiếu; từ 5 phiếu sẽ hiện tỷ lệ'],
  [0, 'Chưa có phiếu trả lời'],
])('%s answers are counted before anything is told of them', (received, said) => {
  const of = { received, n: received, withheld: 'confidential', stream: 'volunteer', estimate: {} } as TargetFigure
  expect(renderToString(h(Measured, { of })).replace('</p><p class="beside">', '; ')).toContain(said)
})

test('the scale holds every figure, ends at 100% and has a mark at either end', () => {
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

const row = (name: string, n: number, share: number) =>
  ({ name, withheld: undefined, closed: n * 10, received: n, figure: { share } }) as const
const rows = [
  row('Hộ tịch', 97, 0.92),
  row('Đất đai', 58, 0.82),
  { name: 'Dân tộc', withheld: 'confidential', closed: undefined, received: 3 } as const,
  row('Chứng thực', 141, 0.94),
]
const namesBy = (order: Order) => sortRows(rows, order).map(({ name }) => name)

test('names are sorted as Vietnamese sorts them: D before Đ', () => {
  expect(namesBy({ key: 'name', down: false })).toEqual(['Chứng thực', 'Dân tộc', 'Đất đai', 'Hộ tịch'])
})

test('by rate the withheld rows stand last; what was received is known of all', () => {
  expect(namesBy({ key: 'share', down: true })).toEqual(['Chứng thực', 'Hộ tịch', 'Đất đai', 'Dân tộc'])
  expect(namesBy({ key: 'n', down: false })).toEqual(['Dân tộc', 'Đất đai', 'Hộ tịch', 'Chứng thực'])
})

test('sorting leaves the rows it was given alone', () => {
  const given = Object.freeze([...rows])
  expect(sortRows(given, { key: 'given', down: false })).toEqual(rows)
})

test('a withheld row says why in words', () => {
  expect(reasonOf({ withheld: 'confidential', fewerThan: 5 })).toBe('dưới 5 phiếu: không hiển thị')
  expect(reasonOf({ withheld: 'secondary', fewerThan: undefined })).toBe(
    'không hiển thị, để không suy ra được chỗ quá ít phiếu',
  )
})
