import type { CsvCell } from './csv.ts'

/**
 * A table as a workbook of one sheet: numbers can be counted with, words are words and no formula. What makes it is loaded
 * when somebody asks for one.
 */
export async function workbookOf(rows: readonly (readonly CsvCell[])[]): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser')
  return writeExcelFile(rows.map((row) => row.map(cellOf))).toBlob()
}

function cellOf(cell: CsvCell) {
  if (cell === undefined || cell === '') return null
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String }
}
