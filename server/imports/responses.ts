import type { Response } from '../../db/queries/responses.ts'
import { type Context, contexts, type Layout, layOut } from './columns.ts'
import { mostKept } from './faulty.ts'
import { idGiver } from './response-id.ts'
import { readResponseRow } from './response-row.ts'
import type { Fault, Sheet } from './table.ts'
import type { Ways, WrittenRow, Wrong } from './written-row.ts'

/** A response ready to be stored but for its receipt, and the line it stands on. */
export type ImportedRow = {
  readonly line: number
  readonly response: Omit<Response, 'receivedAt' | 'receipt' | 'source' | 'exportId'>
}

type Asked = Ways & {
  /** Our columns and which of the file's they are. */
  readonly map: ReadonlyMap<string, string>
  /** What empty or absent cells are filled with. */
  readonly constants: ReadonlyMap<Context, string>
  /** The file is CSV: an apostrophe before a formula sign is not part of the words. */
  readonly fromText: boolean
}

type Read = {
  readonly rows: readonly ImportedRow[]
  readonly faults: readonly Fault[]
  readonly faultCount: number
  readonly ignored: readonly string[]
  readonly warnings: readonly string[]
}

/** Reads a file of responses: every row, or everything that is wrong. Stores nothing. */
export function readResponses(sheet: Sheet, asked: Asked): Read {
  const layout = layOut(sheet, asked.map)
  const faults = [...sheet.faults, ...layout.faults]
  if (faults.length === 0) faults.push(...missingColumns(layout, asked.constants))
  if (faults.length > 0) return { rows: [], faults, faultCount: faults.length, ignored: layout.ignored, warnings: [] }

  const told = faultCollector(layout, asked.constants)
  const idOf = idGiver()
  const assumed = new Map<Context, number>()
  let leftOut = 0
  const rows = sheet.lines.flatMap(({ line, cells }): ImportedRow[] => {
    const row = writtenRow(cells, layout, asked)
    const read = readResponseRow(row, told.wrongIn(line, cells), asked)
    if (!read) return []
    for (const name of read.assumed) assumed.set(name, (assumed.get(name) ?? 0) + 1)
    leftOut += read.leftOut
    return [{ line, response: { id: idOf(row.context('id'), read.content), ...read.response } }]
  })
  return { rows, ...told.found(), ignored: layout.ignored, warnings: warnings(assumed, leftOut) }
}

function missingColumns({ contexts: places, questions }: Layout, constants: Asked['constants']): Fault[] {
  const has = (...names: Context[]) => names.some((name) => places.has(name) || constants.has(name))
  const missing = (reason: string): Fault => ({ line: 0, column: '', reason })
  return [
    !has('answered_at') &&
      missing(
        'Thiếu cột answered_at (thời điểm trả lời): chỉ rõ bằng --map answered_at=TÊN_CỘT hoặc --set answered_at=2026-03-31',
      ),
    !has('questionnaire', 'touchpoint') &&
      missing('Thiếu cột questionnaire (phiếu khảo sát): chỉ rõ bằng --map hoặc --set questionnaire=one-stop'),
    !has('area', 'procedure', 'touchpoint') &&
      missing('Thiếu cột area (lĩnh vực) hoặc procedure (thủ tục): chỉ rõ bằng --map hoặc --set area=chung-thuc'),
    questions.size === 0 &&
      missing('Không có cột câu hỏi nào; ghép câu hỏi với cột của tệp bằng --map overall=TÊN_CỘT'),
  ].filter((fault) => fault !== false)
}

/** Undoes the apostrophes our own export puts before what a spreadsheet would take for a formula. */
const plain = (cell: string) => cell.replace(/(?<=^|[;,\t\r\n])'(?='*[=+\-@\t\r])/g, '')

function writtenRow(cells: readonly string[], layout: Layout, { constants, fromText }: Asked): WrittenRow {
  const cell = (at: number | undefined) => {
    const words = at === undefined ? '' : (cells[at] ?? '')
    return fromText ? plain(words) : words
  }
  const answers = new Map<string, string>()
  for (const [question, at] of layout.questions) {
    const words = cell(at)
    if (words !== '') answers.set(question, words)
  }
  return { context: (name) => cell(layout.contexts.get(name)) || (constants.get(name) ?? ''), answers }
}

/** Keeps the first thousand faults and counts the rest; one of the command line is told once, not for every row. */
function faultCollector({ contexts: places, questions, header }: Layout, constants: Asked['constants']) {
  const faults: Fault[] = []
  const once = new Set<string>()
  let count = 0
  const add = (fault: Fault) => {
    count++
    if (faults.length < mostKept) faults.push(fault)
  }
  const wrongIn =
    (line: number, cells: readonly string[]): Wrong =>
    (place, reason) => {
      const at = 'context' in place ? places.get(place.context) : questions.get(place.question)
      const isConstant = 'context' in place && constants.has(place.context) && !(at !== undefined && cells[at])
      if (!isConstant)
        return add({
          line,
          column: at === undefined ? ('context' in place ? place.context : place.question) : (header[at] ?? ''),
          reason,
        })
      if (!once.has(place.context)) add({ line: 0, column: '', reason: `--set ${place.context}: ${reason}` })
      once.add(place.context)
    }
  return { wrongIn, found: () => ({ faults, faultCount: count }) }
}

const assumptions: { readonly [name in Context]?: string } = {
  channel: 'không ghi kênh: coi là desk (trực tiếp)',
  stream: 'không ghi nguồn: coi là volunteer (người tự nguyện trả lời)',
  version: 'không ghi phiên bản phiếu: coi là phiên bản mới nhất',
}

function warnings(assumed: ReadonlyMap<Context, number>, leftOut: number): string[] {
  const rows = (n: number) => n.toLocaleString('vi-VN')
  return [
    ...contexts.flatMap((name) => {
      const n = assumed.get(name)
      return n ? [`${rows(n)} dòng ${assumptions[name]}.`] : []
    }),
    ...(leftOut > 0 ? [`${rows(leftOut)} câu trả lời bị bỏ vì câu hỏi không áp dụng theo các câu khác.`] : []),
  ]
}
