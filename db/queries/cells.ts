import { sql } from 'drizzle-orm'
import { startOfDay } from '../../surveys/grammar/calendar.ts'
import type { Db } from '../db.ts'
import type { cells } from '../schema.ts'
import { patternsIn } from './tallies.ts'

type Row = typeof cells.$inferSelect

/** All respondents of a context in a month, and the sums of their answers as far as they were made; `id` is its place in the table. */
export type KeptCell = Omit<Row, 'sums'> & { readonly id: number; readonly sums: readonly number[] | null }

/** The patterns people answered with in a month, counted from the responses themselves, by the key that `cellKey` gives. */
export async function respondedPatterns(db: Db, month: string): Promise<ReadonlyMap<string, Patterns>> {
  const until = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 1)).toISOString().slice(0, 10)
  const found = await db.all<{ key: string; patterns: string }>(sql`
    select json_array(stream, questionnaire, version, area, procedure, channel, unit) as key,
      group_concat(pattern || ' ' || n) as patterns
    from (
      select stream, questionnaire, version, area, procedure, channel, unit, pattern, count(*) as n from responses
      where answered_at >= ${startOfDay(`${month}-01`)} and answered_at < ${startOfDay(until)}
      group by 1, 2, 3, 4, 5, 6, 7, 8)
    group by stream, questionnaire, version, area, procedure, channel, unit`)
  return new Map(found.map(({ key, patterns }) => [key, patternsIn(patterns)]))
}

/** What tells one cell of a month from another. */
export const cellKey = ({
  stream,
  questionnaire,
  version,
  area,
  procedure,
  channel,
  unit,
}: Omit<Key, 'month'>): string => JSON.stringify([stream, questionnaire, version, area, procedure, channel, unit])

/**
 * How many answered in each cell of each month that was answered in: one JSON object a month, by the cell's id. Counts
 * only ever grow, so a cell is as it was while its count is. The id is the row's, which stays while the file is open:
 * nothing here rewrites a file that is in use.
 *
 * @param from months 'yyyy-MM', both inclusive
 */
export const cellCounts = (db: Db, from: string, to: string) =>
  db.all<CountedMonth>(sql`
    select month, json_group_object(rowid, n) as counts from cells
    where month between ${from} and ${to} group by month order by month`)

export type CountedMonth = { readonly month: string; readonly counts: string }

/** The version of all those months together. */
export const cellsVersion = async (db: Db, from: string, to: string): Promise<string> =>
  JSON.stringify(await cellCounts(db, from, to))

/** Which cells are meant: those of the months 'yyyy-MM', both inclusive, and of them, where they are told, only these. */
export type CellsAsked = {
  readonly from: string
  readonly to: string
  readonly ids?: readonly number[]
  /** Questionnaires that are left out. */
  readonly longForms?: readonly string[]
}

/**
 * The cells of some months. They come as one text a month: the embedded file
 * hands over a thousand rows much more slowly than one long text.
 */
export async function readCells(db: Db, { from, to, ids, longForms = [] }: CellsAsked): Promise<KeptCell[]> {
  const only = ids ? sql`and rowid in ${listOf(ids)}` : sql``
  const found = await db.all<{ month: string; rows: string }>(sql`
    select month, '[' || group_concat('[' || json_array(rowid, unit, area, procedure, channel, stream, questionnaire,
      version, n, summed, format) || ',' || coalesce(sums, 'null') || ']') || ']' as rows from cells
    where month between ${from} and ${to} and questionnaire not in ${listOf(longForms)} ${only}
    group by month`)
  return found.flatMap(({ month, rows }) =>
    (JSON.parse(rows) as Written[]).map(([context, sums]) => {
      const [id, unit, area, procedure, channel, stream, questionnaire, version, n, summed, format] = context
      return { month, id, unit, area, procedure, channel, stream, questionnaire, version, n, summed, format, sums }
    }),
  )
}

type Written = readonly [
  readonly [
    id: number,
    unit: string,
    area: string,
    procedure: string,
    channel: Row['channel'],
    stream: Row['stream'],
    questionnaire: string,
    version: number,
    n: number,
    summed: number,
    format: number,
  ],
  KeptCell['sums'],
]

const listOf = (ids: readonly (string | number)[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`

/** The answers of a context, as `[pattern, how many gave it]`. */
export type Patterns = readonly (readonly [pattern: string, n: number])[]

type Key = Omit<KeptCell, 'id' | 'n' | 'sums' | 'summed' | 'format'>

const sameContext = (table: 'tallies' | 'cells') =>
  ['month', 'stream', 'questionnaire', 'version', 'area', 'procedure', 'channel', 'unit']
    .map((column) => `${table}.${column} = one.value ->> '${column}'`)
    .join(' and ')

/** The tallies behind some cells, cell by cell, all read at one moment. */
export async function patternsOf(db: Db, some: readonly Key[]): Promise<readonly Patterns[]> {
  const keys = some.map(({ month, stream, questionnaire, version, area, procedure, channel, unit }) => {
    return { month, stream, questionnaire, version, area, procedure, channel, unit }
  })
  const found = await db.all<{ cell: number; patterns: string }>(sql`
    select one.key as cell, group_concat(pattern || ' ' || n) as patterns
    from json_each(${JSON.stringify(keys)}) as one cross join tallies where ${sql.raw(sameContext('tallies'))}
    group by one.key`)
  const patterns = new Map(found.map((row) => [Number(row.cell), row.patterns]))
  return some.map((_, i) => patternsIn(patterns.get(i) ?? '').filter(([, n]) => n > 0))
}

/**
 * Keeps the sums of some cells. Where another answer has come in since, its cell
 * stays as it was, and stale.
 */
export async function keepSums(
  db: Db,
  some: readonly (Key & { readonly n: number; readonly sums: readonly number[] })[],
  format: number,
): Promise<void> {
  const rows = some.map(({ sums, ...one }) => ({ ...one, sums: JSON.stringify(sums) }))
  const keep = `update cells set sums = one.value ->> 'sums', summed = one.value ->> 'n', format = cast(? as integer)
    from json_each(?) as one where ${sameContext('cells')} and cells.n = one.value ->> 'n'`
  await db.$client.batch([{ sql: keep, args: [format, JSON.stringify(rows)] }], 'write')
}

/** The cells whose sums were never made, or lack an answer, or were made in another way. */
export async function staleCells(
  db: Db,
  { longForms, format }: { readonly longForms: readonly string[]; readonly format: number },
): Promise<Key[]> {
  return db.all<Key>(sql`
    select month, unit, area, procedure, channel, stream, questionnaire, version from cells
    where (summed <> n or format <> ${format}) and questionnaire not in ${listOf(longForms)}`)
}
