import type { Response } from '../../../db/queries/responses.ts'
import { settleColumn } from '../moments/column.ts'
import type { Order } from '../moments/written-day.ts'
import { columnName } from '../table/column-name.ts'
import type { Fault, Grid } from '../table/grid.ts'
import { sheetOf } from '../table/header.ts'
import { Unreadable } from '../unreadable.ts'
import { answerReaders } from './answer-cells.ts'
import { type Context, meaningOf } from './columns.ts'
import { faultCollector } from './fault-collector.ts'
import { layOut } from './layout.ts'
import { levelOf, type NamedLevels } from './level-word.ts'
import { missingColumns } from './missing-columns.ts'
import { idGiver } from './response-id.ts'
import { readResponseRow } from './response-row.ts'
import { rowReader } from './row-reader.ts'
import { skipper } from './unfinished.ts'
import { tallyOfWarnings } from './warnings.ts'
import type { Ways } from './written-row.ts'

/** A response ready to be stored but for its receipt, and the line it stands on. */
export type ImportedRow = {
  readonly line: number
  readonly response: Omit<Response, 'receivedAt' | 'receiptKey' | 'source' | 'exportId'>
}

/** What a person says of a file of responses. */
export type SaidOfFile = {
  /** Our columns and which of the file's they are, by name or as `#4`. */
  readonly map: ReadonlyMap<string, string>
  /** What empty or absent cells are filled with. */
  readonly constants: ReadonlyMap<Context, string>
  /** The row that names the columns; looked for when absent. */
  readonly headerRow?: number | undefined
  /** The zone of times that are written without one, in minutes east of Greenwich. */
  readonly zone?: number | undefined
  /** The order of day, month and year; judged from the column when absent. */
  readonly dates?: Order | undefined
  /** What the file calls the levels, by folded words. */
  readonly levels: NamedLevels
  /** Rows that somebody began and did not finish are passed over. */
  readonly skipEmpty: boolean
}

type Asked = Omit<Ways, 'moment' | 'readers'> & SaidOfFile & { readonly now: number }

type Read = {
  readonly rows: readonly ImportedRow[]
  readonly faults: readonly Fault[]
  readonly faultCount: number
  /** Columns of the file that were not used. */
  readonly ignored: readonly string[]
  /** Lines that were passed over as unfinished. */
  readonly skipped: readonly number[]
  readonly warnings: readonly string[]
}

/**
 * Reads a file of responses: every row, or everything that is wrong. Stores nothing.
 *
 * @param file its name, for what is told
 * @throws Unreadable when no row names columns
 */
export function readResponses(file: string, grid: Grid, asked: Asked): Read {
  const prepared = prepare(file, grid, asked)
  const { faults, layout } = prepared
  if (faults.length === 0) return readRows(prepared, asked)
  return { rows: [], faults, faultCount: faults.length, ignored: layout.ignored, skipped: [], warnings: [] }
}

type Prepared = ReturnType<typeof prepare>

/** Finds the columns, and how the column of moments is to be read: both by the whole file, before any row. */
function prepare(file: string, grid: Grid, asked: Asked) {
  const { map, constants } = asked
  const mapped = new Set([...map.values()].map(columnName))
  const isKnown = (name: string) => (map.size > 0 ? mapped.has(name) : meaningOf(name) !== undefined)
  const sheet = sheetOf(file, grid, { headerRow: asked.headerRow, isKnown })
  const layout = layOut(sheet, map, (cell) => levelOf(cell, asked.levels) !== undefined)
  const rowOf = rowReader(layout, asked, sheet.fromText)
  const name = sheet.header[layout.contexts.get('answered_at') ?? -1] ?? 'answered_at'
  const constant = constants.get('answered_at')
  const written = sheet.lines.map(({ line, cells }) => {
    const words = rowOf(cells).context('answered_at')
    return { line: words === constant ? 0 : line, written: words }
  })
  const when = settleColumn({ ...asked, name, cells: written })
  const faults = [...sheet.faults, ...layout.faults]
  if (faults.length === 0) faults.push(...missingColumns(layout, constants))
  if (faults.length === 0 && when.refused) faults.push({ column: name, ...when.refused })
  return { sheet, layout, rowOf, when, faults }
}

function readRows({ sheet, layout, rowOf, when }: Prepared, asked: Asked): Read {
  const ways: Ways = { ...asked, moment: when.read, readers: answerReaders(asked.levels) }
  const told = faultCollector(layout, asked.constants)
  const noted = tallyOfWarnings()
  const skip = skipper(asked.skipEmpty)
  const idOf = idGiver()
  const rows = sheet.lines.flatMap(({ line, cells }): ImportedRow[] => {
    const row = rowOf(cells)
    if (skip.passes(line, row)) return []
    const read = readResponseRow(row, told.wrongIn(line, cells), ways)
    if (!read) return []
    noted.add(read)
    return [{ line, response: { id: idOf(row.context('id'), read.content), ...read.response } }]
  })
  const found = told.found()
  if (rows.length === 0 && found.faultCount === 0)
    throw new Unreadable(`${sheet.lines.length} dòng của tệp đều trả lời dở dang, không còn dòng nào để nhập.`)
  const warnings = [...sheet.notes, ...when.warnings, ...skip.warnings(), ...noted.warnings()]
  return { rows, ...found, ignored: layout.ignored, skipped: skip.lines, warnings }
}
