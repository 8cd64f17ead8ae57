import type { Column } from '../../../surveys/documents/document.ts'

const wishes: { readonly [H in Column['holds']]: number } = { words: 3, number: 1.3, share: 1.5, interval: 2, day: 1.7 }

/**
 * How wide each column of a table is, as a part of the whole: words get what numbers leave.
 *
 * @example
 * columnShares([{ title: 'Chủ đề', holds: 'words' }, { title: 'Số ý kiến', holds: 'number' }]).map((one) => one.toFixed(2)) // => ['0.70', '0.30']
 */
export function columnShares(columns: readonly Column[]): number[] {
  const all = columns.reduce((sum, { holds }) => sum + wishes[holds], 0)
  return columns.map(({ holds }) => wishes[holds] / all)
}
