import { sql } from 'drizzle-orm'
import { oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import { lastDayOf } from '../../surveys/grammar/half-month.ts'
import type { Db } from '../db.ts'
import type { cells } from '../schema.ts'
import { type Last, lastResponse, nobodyYet } from './answers-since.ts'
import { patternsIn } from './tallies.ts'

type Row = typeof cells.$inferSelect

/** All respondents of a context in a half-month, and the sums of their answers as far as they were made. */
export type KeptCell = Omit<Row, 'sums'> & { readonly sums: readonly number[] | null }

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

/** What tells the answers of some half-months (days yyyy-MM-dd, inclusive: their first days) from those of any other time: counts only ever grow. */
export async function answersVersion(db: Db, from: string, to: string): Promise<string> {
  const found = await db.all<{ half: string; n: number }>(sql`
    select half, sum(n) as n from cells where half between ${from} and ${to} group by half order by half`)
  return found.map(({ half, n }) => `${half} ${n}`).join()
}

/**
 * The cells of some half-months, and the last response that is in them. They come as one text each: the embedded file hands over a thousand rows
 * much more slowly than one long text.
 *
 * @param without questionnaires that are left out
 */
export async function readCells(
  db: Db,
  halves: readonly string[],
  without: readonly string[] = [],
): Promise<{ readonly last: Last; readonly cells: KeptCell[] }> {
  const [[last = nobodyYet], found] = await db.batch([
    lastResponse(db),
    db.all<{ half: string; rows: string }>(sql`
      select half, '[' || group_concat('[' || json_array(unit, area, procedure, channel, stream, questionnaire,
        version, n, summed, format) || ',' || coalesce(sums, 'null') || ']') || ']' as rows from cells
      where half in ${listOf(halves)} and questionnaire not in ${listOf(without)}
      group by half`),
  ])
  const cells = found.flatMap(({ half, rows }) =>
    (JSON.parse(rows) as Written[]).map(([context, sums]) => {
      const [unit, area, procedure, channel, stream, questionnaire, version, n, summed, format] = context
      return { half, unit, area, procedure, channel, stream, questionnaire, version, n, summed, format, sums }
    }),
  )
  return { last, cells }
}

type Written = readonly [
  readonly [
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

type Key = Omit<KeptCell, 'n' | 'sums' | 'summed' | 'format'>

const sameContext = (table: 'tallies' | 'cells') =>
  ['half', 'stream', 'questionnaire', 'version', 'area', 'procedure', 'channel', 'unit']
    .map((column) => `${table}.${column} = one.value ->> '${column}'`)
    .join(' and ')

/** The tallies behind some cells, cell by cell, all read at one moment, and the last response in them. */
export async function patternsOf(
  db: Db,
  some: readonly Key[],
): Promise<{ readonly last: Last; readonly patterns: readonly Patterns[] }> {
  const keys = some.map(({ half, stream, questionnaire, version, area, procedure, channel, unit }) => {
    return { half, stream, questionnaire, version, area, procedure, channel, unit }
  })
  const [[last = nobodyYet], found] = await db.batch([
    lastResponse(db),
    db.all<{ cell: number; patterns: string }>(sql`
      select one.key as cell, group_concat(pattern || ' ' || n) as patterns
      from json_each(${JSON.stringify(keys)}) as one cross join tallies where ${sql.raw(sameContext('tallies'))}
      group by one.key`),
  ])
  const patterns = new Map(found.map((row) => [Number(row.cell), row.patterns]))
  return {
    last,
    patterns: some.map((_, i) => patternsIn(patterns.get(i) ?? '').filter(([, n]) => n > 0)),
  }
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
