import { withMarks } from '../imports/formula-marks.ts'
import type { Cell } from './cell.ts'

/** How a CSV is written: Excel takes the separator of the machine, which is `;` on one set to Vietnamese. */
export const csvProfiles = { comma: ',', semicolon: ';' } as const
export type CsvProfile = keyof typeof csvProfiles

/** Tells Excel that the file is UTF-8. */
export const byteOrderMark = '\uFEFF'

/**
 * One line: every text in quotes, numbers bare. Words a spreadsheet would run as
 * a formula get an apostrophe first, also after a sign that another profile
 * would part cells by; the import takes exactly that away.
 *
 * @example
 * csvLine(['a', '=1+1', 'b;=2', 5], 'comma') // => "\"a\",\"'=1+1\",\"b;'=2\",5\r\n"
 */
export const csvLine = (cells: readonly Cell[], profile: CsvProfile): string =>
  `${cells.map(written).join(csvProfiles[profile])}\r\n`

function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  if (cell === '') return ''
  return `"${(typeof cell === 'string' ? withMarks(cell) : cell.day).replaceAll('"', '""')}"`
}
