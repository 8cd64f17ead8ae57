import { dayOf, monthOf } from '../../surveys/grammar/calendar.ts'
import type { Db } from '../db.ts'
import { inSlices } from '../slices.ts'
import { dayCounts, type Response } from './response-row.ts'

/** Rows in one JSON document: enough that nothing else counts, and still a small text. */
const rowsTogether = 1000

/**
 * Stores responses known to be new, thousands in one transaction: each table is
 * handed JSON documents, and equal answers are counted before. Fails whole when
 * one of them is there already. Too long a transaction while citizens answer: for
 * demonstrations only.
 */
export async function addDemoResponses(db: Db, all: readonly Response[]): Promise<void> {
  const said = all.flatMap(({ id, comment }) => (comment === undefined ? [] : [[id, comment]]))
  const { tallies, cells, days } = counted(all)
  await db.$client.batch(
    [
      ...inSlices(all, rowsTogether).map((some) => insert('responses', rowColumns, some.map(rowOf))),
      ...inSlices(said, rowsTogether).map((some) => insert('comments', ['response', 'words'], some)),
      ...inSlices(tallies, rowsTogether).map((some) => insert('tallies', [...cellColumns, 'pattern'], some, ['n'])),
      insert('cells', cellColumns, cells, ['n']),
      insert('days', dayColumns, days, ['n', 'answered', 'satisfied', 'flagged']),
    ],
    'write',
  )
}

type Value = string | number | null
type Row = readonly Value[]

/** Puts rows into a table; where they are counts, adds them to what was counted before. */
function insert(table: string, key: readonly string[], rows: readonly Row[], counts: readonly string[] = []) {
  const columns = [...key, ...counts]
  const add = counts.map((count) => `${count} = ${count} + excluded.${count}`)
  const sql = `insert into ${table} (${columns}) select ${columns.map((_, i) => `one.value ->> ${i}`)}
    from json_each(?) as one where true ${counts.length > 0 ? `on conflict do update set ${add}` : ''}`
  return { sql, args: [JSON.stringify(rows)] }
}

const rowColumns = [
  ...['id', 'answered_at', 'received_at', 'touchpoint', 'unit', 'area', 'procedure', 'channel', 'stream'],
  ...['questionnaire', 'version', 'pattern', 'overall', 'details', 'content_hash', 'receipt', 'source'],
]

const rowOf = (one: Response): Row => [
  one.id,
  one.answeredAt,
  one.receivedAt,
  one.touchpoint,
  one.unit,
  one.area,
  one.procedure,
  one.channel,
  one.stream,
  one.questionnaire,
  one.version,
  one.pattern,
  one.overall,
  detailsOf(one),
  one.contentHash,
  one.receipt,
  one.source,
]

function detailsOf({ details }: Response): string | null {
  const text = JSON.stringify(details)
  return text === '{}' ? null : text
}

const cellColumns = ['month', 'unit', 'area', 'procedure', 'channel', 'stream', 'questionnaire', 'version']
const dayColumns = ['day', 'touchpoint', 'area', 'procedure', 'channel', 'stream']

type Cell = { readonly key: Row; n: number; readonly patterns: Map<string, number> }
type Day = { readonly key: Row; n: number; answered: number; satisfied: number; flagged: number }

/** The rows of each count, from one look at each response. */
function counted(all: readonly Response[]) {
  const cells = new Map<string, Cell>()
  const days = new Map<string, Day>()
  for (const one of all) {
    countCell(cells, one)
    countDay(days, one)
  }
  const ofCells = [...cells.values()]
  return {
    cells: ofCells.map(({ key, n }) => [...key, n]),
    tallies: ofCells.flatMap(({ key, patterns }) => [...patterns].map(([pattern, n]) => [...key, pattern, n])),
    days: [...days.values()].map(({ key, n, answered, satisfied, flagged }) => [
      ...key,
      n,
      answered,
      satisfied,
      flagged,
    ]),
  }
}

function countCell(cells: Map<string, Cell>, one: Response) {
  const { unit, area, procedure, channel, stream, questionnaire, version, pattern } = one
  const key = [monthOf(one.answeredAt), unit, area, procedure, channel, stream, questionnaire, version]
  const name = key.join()
  const cell = cells.get(name) ?? { key, n: 0, patterns: new Map<string, number>() }
  cell.n++
  cell.patterns.set(pattern, (cell.patterns.get(pattern) ?? 0) + 1)
  cells.set(name, cell)
}

function countDay(days: Map<string, Day>, one: Response) {
  const key = [dayOf(one.answeredAt), one.touchpoint, one.area, one.procedure, one.channel, one.stream]
  const name = key.join()
  const sums = days.get(name) ?? { key, n: 0, answered: 0, satisfied: 0, flagged: 0 }
  const { answered, satisfied, flagged } = dayCounts(one)
  sums.n++
  sums.answered += answered
  sums.satisfied += satisfied
  sums.flagged += flagged
  days.set(name, sums)
}
