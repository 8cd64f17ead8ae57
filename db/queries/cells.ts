import { sql } from 'drizzle-orm'
import { oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import { lastDayOf } from '../../surveys/grammar/half-month.ts'
import type { Db } from '../db.ts'
import type { cells } from '../schema.ts'
import { patternsIn } from './tallies.ts'

type Row = typeof cells.$inferSelect

/** All respondents of a context in a half-month, and the sums of their answers as far as they were made; `id` is its place in the table. */
export type KeptCell = Omit<Row, 'sums'> & { readonly id: number; readonly sums: readonly number[] | null }

/** The patterns people answered with in a half-month, counted from the responses themselves, by the key that `cellKey` gives. */
export async function respondedPatterns(db: Db, half: string): Promise<ReadonlyMap<string, Patterns>> {
  const found = await db.all<{ key: string; patterns: string }>(sql`
    select json_array(stream, questionnaire, version, area, procedure, channel, unit) as key,
      group_concat(pattern || ' ' || n) as patterns
    from (
      select stream, questionnaire, version, area, procedure, channel, unit, pattern, count(*) as n from responses
      where answered_at >= ${startOfDay(half)} and answered_at < ${startOfDay(lastDayOf(half)) + oneDay}
      group by 1, 2, 3, 4, 5, 6, 7, 8)
    group by stream, questionnaire, version, area, procedure, channel, unit`)
  return new Map(found.map(({ key, patterns }) => [key, patternsIn(patterns)]))
}

/** What tells one cell of a half-month from another. */
export const cellKey = ({
  stream,
  questionnaire,
  version,
  area,
  procedure,
  channel,
  unit,
}: Omit<Key, 'half'>): string => JSON.stringify([stream, questionnaire, version, area, procedure, channel, unit])

/**
 * How many answered in each cell of each half-month that was answered in: one JSON object each, by the cell's id. Counts
 * only ever grow, so a cell is as it was while its count is. The id is the row's, which stays while the file is open:
 * nothing here rewrites a file that is in use.
 *
 * @param from days yyyy-MM-dd, both inclusive: a half-month is in when its first day is
 */
export const cellCounts = (db: Db, from: string, to: string) =>
  db.all<CountedHalf>(sql`
    select half, json_group_object(rowid, n) as counts from cells
    where half between ${from} and ${to} group by half order by half`)

export type CountedHalf = { readonly half: string; readonly counts: string }

/** The version of all of them together. */
export const cellsVersion = async (db: Db, from: string, to: string): Promise<string> =>
  JSON.stringify(await cellCounts(db, from, to))

/** Which cells are meant: those of half-months between two days, both inclusive, and of them, where they are told, only these. */
export type CellsAsked = {
  readonly from: string
  readonly to: string
  readonly ids?: readonly number[]
  /** Questionnaires that are left out. */
  readonly longForms?: readonly string[]
}

/**
 * The cells of some half-months. They come as one text each: the embedded file
 * hands over a thousand rows much more slowly than one long text.
 */
export async function readCells(db: Db, { from, to, ids, longForms = [] }: CellsAsked): Promise<KeptCell[]> {
  const only = ids ? sql`and rowid in ${listOf(ids)}` : sql``
  const found = await db.all<{ half: string; rows: string }>(sql`
    select half, '[' || group_concat('[' || json_array(rowid, unit, area, procedure, channel, stream, questionnaire,
      version, n, summed, format) || ',' || coalesce(sums, 'null') || ']') || ']' as rows from cells
    where half between ${from} and ${to} and questionnaire not in ${listOf(longForms)} ${only}
    group by half`)
  return found.flatMap(({ half, rows }) =>
    (JSON.parse(rows) as Written[]).map(([context, sums]) => {
      const [id, unit, area, procedure, channel, stream, questionnaire, version, n, summed, format] = context
      return { half, id, unit, area, procedure, channel, stream, questionnaire, version, n, summed, format, sums }
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
  ['half', 'stream', 'questionnaire', 'version', 'area', 'procedure', 'channel', 'unit']
    .map((column) => `${table}.${column} = one.value ->> '${column}'`)
    .join(' and ')

/** The tallies behind some cells, cell by cell, all read at one moment. */
export async function patternsOf(db: Db, some: readonly Key[]): Promise<readonly Patterns[]> {
  const keys = some.map(({ half, stream, questionnaire, version, area, procedure, channel, unit }) => {
    return { half, stream, questionnaire, version, area, procedure, channel, unit }
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
    select half, unit, area, procedure, channel, stream, questionnaire, version from cells
    where (summed <> n or format <> ${format}) and questionnaire not in ${listOf(longForms)}`)
}
