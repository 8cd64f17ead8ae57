import type { Rate } from '../api.ts'
import { fewest } from './sentence.ts'

export type SortKey = 'name' | 'n' | 'share' | 'index'
export type Order = { readonly key: SortKey; readonly down: boolean }

const collator = new Intl.Collator('vi', { numeric: true })

/** Rows in the chosen order. By a figure, those with too few answers come last: a place in a ranking would be a comparison. */
export function sortRates<R extends Pick<Rate, 'title' | 'n' | 'share' | 'index'>>(
  rows: readonly R[],
  { key, down }: Order,
): R[] {
  const isFew = ({ n }: R) => Number(n < fewest)
  const value = (row: R) => (key === 'n' ? row.n : ((key === 'index' ? row.index.share : row.share) ?? -1))
  const byName = (a: R, b: R) => collator.compare(a.title, b.title)
  const turned = down ? -1 : 1
  // A copy sorted in place: office computers on Windows 7 stay at Chrome 109, which has no toSorted.
  return [...rows].sort((a, b) => {
    if (key === 'name') return turned * byName(a, b)
    const fewLast = key === 'n' ? 0 : isFew(a) - isFew(b)
    return fewLast || turned * (value(a) - value(b)) || byName(a, b)
  })
}
