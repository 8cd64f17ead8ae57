import { Unreadable } from '../unreadable.ts'
import { columnName } from './column-name.ts'
import type { Fault, Grid, Line, Sheet } from './grid.ts'

/** How many rows a title may take before the names of the columns. */
const rowsSearched = 20

type Wanted = {
  /** The row a person says the names stand in. */
  readonly headerRow?: number | undefined
  /** Whether a name is one of the columns that are looked for. */
  readonly isKnown: (name: string) => boolean
}

/**
 * Finds the row that names the columns: of the first rows the one with the most
 * names we look for, so that titles may stand above; the very first when none
 * has any. A cell beyond the last named column would be lost: a fault.
 *
 * @throws Unreadable when there is no such row, or nothing under it
 */
export function sheetOf(file: string, grid: Grid, { headerRow, isKnown }: Wanted): Sheet {
  const [first] = grid.lines
  if (!first) throw new Unreadable(`${file}: tệp trống.`)
  const found =
    headerRow === undefined ? bestOf(grid.lines, isKnown) : grid.lines.find(({ line }) => line === headerRow)
  if (!found) throw new Unreadable(`${file}: dòng ${headerRow} trống, không có tên cột; kiểm tra lại --header-row.`)
  const header = found.cells.map(columnName)
  const lines = grid.lines.filter(({ line }) => line > found.line)
  if (lines.length === 0) throw new Unreadable(`${file}: chỉ có dòng tên cột, chưa có dòng dữ liệu nào.`)
  const above = grid.lines.filter(({ line }) => line < found.line).length
  const note = `Tên cột lấy ở dòng ${found.line}; ${above} dòng có chữ ở phía trên không được đọc.`
  return {
    ...grid,
    header,
    headerLine: found.line,
    lines,
    notes: above > 0 ? [...grid.notes, note] : grid.notes,
    faults: [...grid.faults, ...tooLong(lines, header.length, found.line)],
  }
}

function bestOf(lines: readonly Line[], isKnown: Wanted['isKnown']): Line | undefined {
  const known = ({ cells }: Line) => cells.filter((name) => isKnown(columnName(name))).length
  const judged = lines.slice(0, rowsSearched).map((line) => ({ line, known: known(line) }))
  return judged.toSorted((a, b) => b.known - a.known)[0]?.line
}

const tooLong = (lines: readonly Line[], columns: number, headerLine: number): Fault[] =>
  lines
    .filter(({ cells }) => cells.length > columns)
    .map(({ line }) => ({ line, column: '', reason: `Có nhiều ô hơn ${columns} cột ở dòng ${headerLine}` }))
