import { readCsvGrid } from './csv.ts'
import type { Sheet, Table } from './grid.ts'
import { sheetOf } from './header.ts'

/** Cells by the name of their column; a short row has empty cells at its end. Two columns of one name are a fault. */
export function toTable({ header, headerLine, lines, faults, notes }: Sheet): Table {
  const twice = header.filter((name, place) => header.indexOf(name) !== place)
  return {
    columns: header,
    rows: lines.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(header.map((column, place) => [column, cells[place] ?? ''])),
    })),
    faults: [...faults, ...twice.map((name) => ({ line: headerLine, column: name, reason: 'Có hai cột cùng tên' }))],
    notes,
  }
}

/** Reads CSV text whose first row names the columns. */
export const readCsv = (file: string, text: string): Table =>
  toTable(sheetOf(file, readCsvGrid(text), { isKnown: () => false }))
