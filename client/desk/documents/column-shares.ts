import type { Column } from '../../../surveys/documents/document.ts'

const wishes: { readonly [H in Column['holds']]: number } = {
  words: 3,
  number: 1.4,
  share: 1.5,
  interval: 2.4,
  day: 1.9,
}
const wideWish = 8

/**
 * How wide each column of a table is, as a part of the whole: words get what numbers leave.
 *
 * @example
 * columnShares([{ title: 'Chủ đề', holds: 'words' }, { title: 'Số ý kiến', holds: 'number' }]).map((one) => one.toFixed(2)) // => ['0.68', '0.32']
 */
export function columnShares(columns: readonly Column[]): number[] {
  const wished = columns.map(({ holds, wide }) => (wide ? wideWish : wishes[holds]))
  const all = wished.reduce((sum, wish) => sum + wish, 0)
  return wished.map((wish) => wish / all)
}
