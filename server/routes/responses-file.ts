import { answeredVersions, responsePages } from '../../db/queries/response-pages.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import type { Actor } from '../access/actor.ts'
import { noteResponsesExport } from '../acts/notes.ts'
import { settleComments } from '../comments/settle.ts'
import type { Cell } from '../exports/cell.ts'
import { byteOrderMark, csvLine } from '../exports/csv.ts'
import { responseRows } from '../exports/response-rows.ts'
import { toldOfDays } from '../figures/release/told-in-file.ts'
import { answerColumn, contexts } from '../imports/responses/columns.ts'
import type { World } from '../world/world.ts'
import { exportStream, unhurried } from './export-stream.ts'

type Asked = {
  /** Days and months, both inclusive, and the moments between which they lie. */
  readonly span: {
    readonly firstDay: string
    readonly lastDay: string
    readonly from: string
    readonly to: string
    readonly since: number
    readonly before: number
  }
  readonly format: 'csv' | 'csv-semicolon' | 'ndjson'
  /** Of the period; '' for all there is. */
  readonly name: string
}

/** So many answers are read at once: whoever answers meanwhile waits for no more than these. */
const pageSize = 100

/** The file as a stream, and how many answers it holds at most. @throws Problem notPermitted */
export async function exportOf(world: World, { span, format, name }: Asked, actor: Actor) {
  const { db, now } = world
  await settleComments(world)
  const told = await toldOfDays(db, span, dayOf(now()))
  const { from, to } = span
  const answered = await answeredVersions(db, from, to)
  await noteResponsesExport(world, actor, { format, from, to, ...(name === '' ? {} : { period: name }) })
  const { header, row } = responseRows(answered, { contexts, answerColumn })
  const written = writers[format]
  const head = (format === 'ndjson' ? '' : byteOrderMark) + written(header)
  const body = exportStream(unhurried(responsePages(db, told, pageSize)), { head, lineOf: (one) => written(row(one)) })
  return { body, atMost: answered.reduce((sum, { n }) => sum + n, 0) }
}

const writers: { readonly [F in Asked['format']]: (cells: readonly Cell[]) => string } = {
  csv: (cells) => csvLine(cells, 'comma'),
  'csv-semicolon': (cells) => csvLine(cells, 'semicolon'),
  ndjson: (cells) => `${JSON.stringify(cells)}\n`,
}
