import writeExcelFile from 'write-excel-file/node'
import { type Cell, dateOf } from './cell.ts'
import { excelText } from './excel-text.ts'
import { withoutTimes } from './without-times.ts'

/**
 * A workbook of one sheet that can be counted with: numbers are numbers and
 * days are dates; words are words, so that
 * nothing in them is run as a formula. The first row stays in view. The same
 * cells make the same bytes.
 */
export async function workbook(sheet: string, rows: readonly (readonly Cell[])[]): Promise<Buffer> {
  const written = rows.map((row) => row.map(cellOf))
  const widths = (rows[0] ?? []).map((_, column) => ({ width: isDay(rows[1]?.[column]) ? 12 : 14 }))
  return withoutTimes(await writeExcelFile(written, { sheet, stickyRowsCount: 1, columns: widths }).toBuffer())
}

/** The year first: whoever saves the sheet as text does not leave the order of days to guess. */
function cellOf(cell: Cell) {
  if (cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'string') return { value: excelText(cell), type: String }
  return { value: dateOf(cell.day), type: Date, format: 'yyyy-mm-dd' }
}

const isDay = (cell: Cell | undefined) => typeof cell === 'object'
