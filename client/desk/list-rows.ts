import { count } from '../../surveys/voice/numbers.ts'
import type { Catalogue } from './api.ts'
import type { Row } from './figures/reports.ts'
import { matchesSearch } from './search-match.ts'

type Procedure = Catalogue['procedures'][number]

/** Whether a row has a figure to look at; the others only tell that they are there. */
export const saysSomething = (row: Row): boolean => !row.withheld && row.figure !== undefined

/** The procedures a row stands for, by area or unit; of a list of procedures or channels none but itself. */
export function proceduresIn(row: Pick<Row, 'scope'>, by: string, { procedures }: Pick<Catalogue, 'procedures'>) {
  if (by !== 'area' && by !== 'unit') return []
  return procedures.filter((one) => one[by] === row.scope)
}

/** What was found by typing: the rows, by their own name or by a procedure of theirs, and those procedures. */
export type FoundRow = { readonly row: Row; readonly procedures: readonly Procedure[] }

/** Rows found by any part of their name or code, or by a procedure they stand for; all of them while nothing is typed. */
export function foundRows(rows: readonly Row[], by: string, typed: string, catalogue: Catalogue): FoundRow[] {
  if (typed.trim() === '') return rows.map((row) => ({ row, procedures: [] }))
  return rows.flatMap((row) => {
    const procedures = proceduresIn(row, by, catalogue).filter(({ code, name }) =>
      matchesSearch(typed, `${code} ${name}`),
    )
    const isNamed = matchesSearch(typed, `${row.scope} ${row.name}`)
    return isNamed || procedures.length > 0 ? [{ row, procedures: isNamed ? [] : procedures }] : []
  })
}

/**
 * The rows that say nothing, in one line.
 *
 * @example
 * foldedWords([{ received: 3, closed: 20 }, { received: 1, closed: undefined }], 'lĩnh vực') // => '2 lĩnh vực khác: 20 hồ sơ, 4 phiếu, chưa đủ để hiện tỷ lệ'
 * foldedWords([{ received: 0, closed: 7 }], 'thủ tục') // => '1 thủ tục khác: 7 hồ sơ, 0 phiếu, chưa đủ để hiện tỷ lệ'
 */
export function foldedWords(rows: readonly Pick<Row, 'received' | 'closed'>[], what: string): string {
  const sum = (of: (row: Pick<Row, 'received' | 'closed'>) => number) => rows.reduce((all, row) => all + of(row), 0)
  const closed = sum((row) => row.closed ?? 0)
  const parts = [
    closed > 0 && `${count(closed)} hồ sơ`,
    `${count(sum(({ received }) => received))} phiếu`,
    'chưa đủ để hiện tỷ lệ',
  ]
  return `${count(rows.length)} ${what} khác: ${parts.filter(Boolean).join(', ')}`
}
