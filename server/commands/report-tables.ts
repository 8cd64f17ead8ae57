import { count } from '../../surveys/voice/numbers.ts'
import { figureWords, pointsWords } from '../reports/engine/say.ts'
import type { FiguresOf, ReportId } from '../reports/list.ts'
import { aligned, percent, withheldWords } from './in-vietnamese.ts'

/** Every name a report gives to anything in its figures, however deep. */
type NameIn<T> = T extends readonly (infer One)[]
  ? NameIn<One>
  : T extends object
    ? keyof T | { [K in keyof T]-?: NameIn<T[K]> }[keyof T]
    : never

/** A row of any report: what is known of it is found by name, and only by names that some report gives. */
type Row = { readonly [K in NameIn<FiguresOf<ReportId>>]?: unknown }

/** A column is there when any row has it. */
type Column = {
  readonly head: string
  readonly right?: true
  readonly cell: (row: Row, names: Names) => string | undefined
}

const words: { readonly [word: string]: string } = {
  above: 'cao hơn mức chung',
  middle: 'chưa rõ khác mức chung',
  below: 'thấp hơn mức chung',
  fix_first: 'làm trước',
  keep: 'giữ vững',
  fix_later: 'làm sau',
  steady: 'duy trì',
  ...withheldWords,
  desk: 'trực tiếp',
  online: 'trực tuyến',
}

/** Names by id, where a row has none of its own. */
export type Names = ReadonlyMap<string, string>

const name: Column = { head: 'TÊN', cell: nameOf }
const answers: Column = {
  head: 'PHIẾU',
  right: true,
  cell: ({ received, n, respondents }) => number(received ?? n ?? respondents),
}
const columns: readonly Column[] = [
  name,
  answers,
  { head: 'HỒ SƠ', right: true, cell: ({ closed }) => number(closed) },
  {
    head: 'KẾT QUẢ ĐO LƯỜNG',
    right: true,
    cell: ({ figure, share, interval }) => shown(figure) ?? measured(share, interval),
  },
  {
    head: 'CHƯA GIA QUYỀN',
    right: true,
    cell: ({ weighted, unweighted }) => (weighted === true ? part(unweighted) : undefined),
  },
  { head: 'PHƯƠNG PHÁP 1', right: true, cell: ({ first }) => shown(inner(first).figure) },
  { head: 'PHƯƠNG PHÁP 2', right: true, cell: ({ second }) => shown(inner(second).figure) },
  {
    head: 'CHÊNH',
    right: true,
    cell: ({ difference }) => (typeof difference === 'number' ? pointsWords(difference) : undefined),
  },
  { head: 'THIẾU MỖI PHIẾU', right: true, cell: ({ lack }) => part(lack) },
  { head: 'GÓP VÀO PHẦN THIẾU', right: true, cell: ({ points }) => part(points) },
  { head: 'TẦM QUAN TRỌNG', right: true, cell: ({ importance }) => part(importance) },
  { head: 'CHỈ SỐ', right: true, cell: ({ performance }) => part(performance) },
  { head: 'GHI CHÚ', cell: noteOf },
]

/** The lists of a report as tables, each under its own head; lists that tell nothing but names and counts are left out. */
export function reportTables(figures: unknown, names: Names): string[][] {
  const lists = Object.entries(inner(figures)).flatMap(([key, value]) => {
    const rows = Array.isArray(value) ? value : inner(value).top
    return Array.isArray(rows) && rows.length > 0 && key !== 'below' && key !== 'methods' ? [rows.map(inner)] : []
  })
  return lists.map((rows) => table(rows, names)).filter((lines) => lines.length > 0)
}

function table(rows: readonly Row[], names: Names): string[] {
  const used = columns.filter(({ cell }) => rows.some((row) => cell(row, names)))
  if (!used.includes(name) || used.every((column) => column === name || column === answers)) return []
  const lines = rows.map((row) => used.map(({ cell }) => cell(row, names) ?? ''))
  const right = used.flatMap((column, i) => (column.right ? [i] : []))
  return aligned([used.map(({ head }) => head), ...lines], right)
}

/** Why nothing is told, which group or corner it is in; a figure the reliability gate refuses is marked. */
function noteOf({ withheld, group, quadrant, figure }: Row): string | undefined {
  const known = words[String(withheld ?? group ?? quadrant)]
  return known ?? (inner(figure).isReliable === false ? 'ít phiếu: chưa đủ căn cứ kết luận' : undefined)
}

const inner = (value: unknown): Row => (typeof value === 'object' && value !== null ? (value as Row) : {})
const number = (value: unknown) => (typeof value === 'number' ? count(value) : undefined)
const part = (value: unknown) => (typeof value === 'number' ? percent(value) : undefined)
const shown = (figure: unknown) => (typeof inner(figure).shown === 'string' ? String(inner(figure).shown) : undefined)

function measured(share: unknown, interval: unknown): string | undefined {
  const { low, high } = inner(interval)
  if (typeof share !== 'number') return undefined
  return figureWords(share, typeof low === 'number' && typeof high === 'number' ? { low, high } : undefined)
}

function nameOf({ name, title, area, procedure, channel }: Row, names: Names): string | undefined {
  const known = name ?? inner(title).vi
  const place = [names.get(String(area)) ?? area, procedure, words[String(channel)]].filter(Boolean).join(' · ')
  const full = typeof known === 'string' && known !== '' ? known : place
  return full.length > 60 ? `…${full.slice(-59)}` : full || undefined
}
