import Papa from 'papaparse'
import { plainText } from '../../surveys/grammar/plain-text.ts'

/** What is wrong in a file, and where, so that a person can mend it. Line 0: of the whole file. */
export type Fault = { readonly line: number; readonly column: string; readonly reason: string }

/** A file as it was written: the first row, the others with their numbers as Excel shows them, and what is broken. */
export type Sheet = {
  readonly header: readonly string[]
  readonly lines: readonly { readonly line: number; readonly cells: readonly string[] }[]
  readonly faults: readonly Fault[]
}

/** A file of rows under named columns, however it was written down. */
export type Table = {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly line: number; readonly cells: { readonly [column: string]: string } }[]
  readonly faults: readonly Fault[]
}

/**
 * Reads CSV text with a header row: comma, semicolon or tab, with or without a
 * byte order mark, quotes as Excel writes them. Empty lines are passed over;
 * spaces around a cell do not count.
 */
export const readCsv = (text: string): Table => toTable(readCsvSheet(text))

export function readCsvSheet(text: string): Sheet {
  const plain = text.replace(/^\uFEFF/, '')
  const rows: string[][] = []
  const broken = new Set<number>()
  Papa.parse<string[]>(plain, {
    delimiter: delimiterOf(plain),
    step: ({ data, errors }) => {
      rows.push(data)
      if (errors.some(({ type }) => type === 'Quotes')) broken.add(rows.length)
    },
  })
  const sheet = toSheet(rows)
  const reason = 'Dấu ngoặc kép mở ra mà không đóng lại đúng chỗ'
  return { ...sheet, faults: [...[...broken].map((line) => ({ line, column: '', reason })), ...sheet.faults] }
}

/** The sign that parts the header most often; names of columns rarely hold one. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '')
  const found = [',', ';', '\t'].map((sign) => ({ sign, times: header.split(sign).length }))
  return found.toSorted((a, b) => b.times - a.times)[0]?.sign ?? ','
}

/** The first row names the columns. A row may be short, but a cell beyond the last column would be lost: a fault. */
export function toSheet(rows: readonly string[][]): Sheet {
  const names = (rows[0] ?? []).map((name) => name.trim())
  const header = names.slice(0, names.findLastIndex((name) => name !== '') + 1)
  const faults: Fault[] = []
  const lines: { line: number; cells: string[] }[] = []
  rows.forEach((cells, i) => {
    if (i === 0) return
    cells.forEach((cell, place) => {
      cells[place] = plainText(cell).trim()
    })
    const last = cells.findLastIndex((cell) => cell !== '')
    if (last === -1) return
    if (last >= header.length)
      faults.push({ line: i + 1, column: '', reason: `Có nhiều ô hơn ${header.length} cột ở dòng đầu` })
    lines.push({ line: i + 1, cells: cells.slice(0, last + 1) })
  })
  return { header, lines, faults }
}

/** The same by column name; a short row has empty cells at its end. Two columns of one name are a fault. */
export function toTable({ header, lines, faults }: Sheet): Table {
  const twice = header.filter((name, place) => header.indexOf(name) !== place)
  return {
    columns: header,
    rows: lines.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(header.map((column, place) => [column, cells[place] ?? ''])),
    })),
    faults: [...faults, ...twice.map((name) => ({ line: 1, column: name, reason: 'Có hai cột cùng tên' }))],
  }
}
