import * as z from 'zod/mini'

/** The most rows of a list on one page, unless a report has longer rows. */
const mostRows = 100

/** Which page of a report's lists is sent, from 1; text, as in the query of an address. */
export const pageOption = {
  page: z._default(
    z.string().check(
      z.regex(/^[1-9]\d{0,5}$/),
      z.meta({
        description: 'trang của danh sách, số nguyên từ 1; số trang ghi ở pages, số dòng của mọi trang ghi ở of',
        examples: ['2'],
      }),
    ),
    '1',
  ),
}

/**
 * The rows of one page, how many pages there are (at least 1) and how many rows
 * in all. A page beyond the last is empty: lists get shorter while one reads.
 *
 * @param rows in a fixed order, so that pages never overlap
 * @param page from 1
 * @example
 * paged(['a', 'b', 'c'], '2', 2) // => { rows: ['c'], pages: 2, of: 3 }
 * paged(['a', 'b', 'c'], '3', 2) // => { rows: [], pages: 2, of: 3 }
 */
export function paged<T>(rows: readonly T[], page: string, size = mostRows) {
  const before = (Number(page) - 1) * size
  const pages = Math.max(1, Math.ceil(rows.length / size))
  return { rows: rows.slice(before, before + size), pages, of: rows.length }
}
