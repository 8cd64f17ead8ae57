import type { Cell, Column, Document, Table } from '../../../surveys/documents/document.ts'

type Written =
  | null
  | { readonly value: string; readonly type: StringConstructor; readonly fontWeight?: 'bold'; readonly wrap?: true }
  | { readonly value: number; readonly type: NumberConstructor; readonly format?: string }
  | { readonly value: Date; readonly type: DateConstructor; readonly format: string }

/** A sheet as the workbook's writer takes it. */
export type Sheet = {
  readonly sheet: string
  readonly data: readonly (readonly Written[])[]
  readonly columns: readonly { readonly width: number }[]
  readonly stickyRowsCount?: number
}

/**
 * A document as the sheets of a workbook to count with: each table one, its numbers numbers and its days days; what people
 * wrote; and what a reader has to know of the figures. An interval is two columns.
 */
export function sheetsOf(document: Document): Sheet[] {
  const tables = document.blocks.filter((block): block is Table => block.kind === 'table')
  return [
    ...tables.map((table, i) => ({ ...tableSheet(table), sheet: sheetName(`${i + 1} ${table.title}`) })),
    wordsSheet(document),
    methodSheet(document),
  ]
}

const widths: { readonly [H in Column['holds']]: number } = { words: 36, number: 12, share: 14, interval: 12, day: 13 }

function tableSheet({ columns, rows }: Table): Omit<Sheet, 'sheet'> {
  const titles = columns.flatMap(({ title, holds }) =>
    holds === 'interval' ? [`${title}, từ`, `${title}, đến`] : [title],
  )
  return {
    data: [
      titles.map(heading),
      ...rows.map((row) => row.flatMap((cell, i) => cellsOf(cell, columns[i]?.holds ?? 'words'))),
    ],
    columns: columns.flatMap(({ holds }) => {
      const column = { width: widths[holds] }
      return holds === 'interval' ? [column, column] : [column]
    }),
    stickyRowsCount: 1,
  }
}

const heading = (value: string): Written => ({ value, type: String, fontWeight: 'bold' })
const words = (value: string): Written => (value === '' ? null : { value, type: String, wrap: true })
const shareOf = (value: number): Written => ({ value, type: Number, format: '0.0%' })

function cellsOf(cell: Cell, holds: Column['holds']): Written[] {
  if (cell === null) return holds === 'interval' ? [null, null] : [null]
  if (typeof cell === 'string') return [words(cell)]
  if ('count' in cell) return [{ value: cell.count, type: Number, format: '#,##0' }]
  if ('share' in cell) return [shareOf(cell.share)]
  if ('set' in cell) return [shareOf(cell.set)]
  if ('interval' in cell) return [shareOf(cell.interval.low), shareOf(cell.interval.high)]
  return [{ value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' }]
}

function wordsSheet({ sort, subject, blocks }: Document): Sheet {
  const said = blocks.flatMap((block): readonly (readonly [string, string])[] => {
    if (block.kind === 'writing') return [[block.title, block.text]]
    if (block.kind === 'paragraph') return [['', block.text]]
    return block.kind === 'list' ? block.items.map((item) => ['', item] as const) : []
  })
  return {
    sheet: 'Nội dung',
    data: [[heading(`${sort}: ${subject}`), null], ...said.map((row) => row.map(words))],
    columns: [{ width: 34 }, { width: 110 }],
  }
}

const methodSheet = ({ method, footer }: Document): Sheet => ({
  sheet: 'Phương pháp',
  data: [[heading('Mục'), heading('Nội dung')], ...method.map((row) => row.map(words)), [null, words(footer)]],
  columns: [{ width: 34 }, { width: 110 }],
  stickyRowsCount: 1,
})

/**
 * A name a workbook takes: 31 letters, none of those Excel refuses.
 *
 * @example
 * sheetName('1 Tỷ lệ: theo đơn vị/lĩnh vực') // => '1 Tỷ lệ theo đơn vị lĩnh vực'
 */
export const sheetName = (title: string): string =>
  title
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/ +/g, ' ')
    .slice(0, 31)
    .trim()
