import Papa from 'papaparse'
import { plainText } from '../../../surveys/grammar/plain-text.ts'
import { delimiterOf, sepLine } from './delimiter.ts'
import type { Fault, Grid, Line } from './grid.ts'

/**
 * Reads CSV text: with or without a byte order mark or a line `sep=;`, quotes as
 * Excel writes them. Lines are numbered as a spreadsheet shows them, where the
 * line `sep=` is none. Empty lines are passed over; spaces around a cell do not count.
 *
 * @param delimiter what parts the cells; judged from the rows when absent
 */
export function readCsvGrid(text: string, delimiter?: string): Grid {
  const marked = text.replace(/^\uFEFF/, '')
  const [sepWritten = '', sep] = sepLine.exec(marked) ?? []
  const plain = marked.slice(sepWritten.length)
  const lines: Line[] = []
  const faults: Fault[] = []
  let line = 0
  Papa.parse<string[]>(plain, {
    delimiter: delimiter ?? sep ?? delimiterOf(plain),
    step: ({ data, errors }) => {
      line++
      const reason = 'Dấu ngoặc kép mở ra mà không đóng lại đúng chỗ'
      if (errors.some(({ type }) => type === 'Quotes')) faults.push({ line, column: '', reason })
      const cells = data.map((cell) => plainText(cell).trim())
      const last = cells.findLastIndex((cell) => cell !== '')
      if (last !== -1) lines.push({ line, cells: cells.slice(0, last + 1) })
    },
  })
  return { lines, faults, notes: [], fromText: true }
}
