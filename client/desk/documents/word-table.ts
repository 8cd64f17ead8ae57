import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { cellWords } from '../../../surveys/documents/cell-words.ts'
import type { Cell, Column, Table as Wanted } from '../../../surveys/documents/document.ts'
import { columnShares } from './column-shares.ts'
import { textWidth } from './word-styles.ts'

/** A table with its name above it; the row of headings is repeated on every page, and no row is torn in two. */
export function wordTable({ title, columns, rows }: Wanted): readonly (Paragraph | Table)[] {
  const widths = columnShares(columns).map((share) => Math.round(textWidth * share))
  const row = (cells: readonly TableCell[], isHead: boolean) =>
    new TableRow({ children: [...cells], tableHeader: isHead, cantSplit: true })
  const head = columns.map((column, i) => cellOf(column.title, column, widths[i] ?? 0, true))
  const body = rows.map((cells) => columns.map((column, i) => cellOf(cells[i] ?? null, column, widths[i] ?? 0, false)))
  return [
    new Paragraph({ style: 'TableName', text: title, keepNext: true, spacing: { before: 160, after: 80 } }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      rows: [row(head, true), ...body.map((cells) => row(cells, false))],
    }),
    new Paragraph({ style: 'TableWords', text: '' }),
  ]
}

function cellOf(cell: Cell, { holds }: Column, width: number, isHead: boolean): TableCell {
  const isNumber = holds !== 'words' && holds !== 'day'
  const alignment = isHead ? AlignmentType.CENTER : isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT
  const text = new TextRun({ text: cellWords(cell), bold: isHead })
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 70, right: 70, top: 30, bottom: 30 },
    children: [new Paragraph({ style: 'TableWords', children: [text], alignment })],
  })
}
