import { sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import type { pairSums } from '../schema.ts'
import { type Last, lastResponse, nobodyYet } from './answers-since.ts'
import type { Patterns } from './cells.ts'
import { patternsIn } from './tallies.ts'

type Row = typeof pairSums.$inferSelect
type Sums = { readonly [part: string]: readonly number[] }

/** What tells one group from another: all who answered a form at a unit in a half-month, of one stream. */
export type PairKey = Pick<Row, 'half' | 'unit' | 'stream' | 'questionnaire' | 'version'>

/** A group as it was kept; `sums` are null where they were never made. `counted` is how many answered. */
export type KeptPairs = PairKey & {
  readonly counted: number
  readonly n: number
  readonly format: number
  readonly sums: Sums | null
}

const listOf = (values: readonly string[]) => sql`(select value from json_each(${JSON.stringify(values)}))`

/** The groups of some questionnaires in some half-months, and the last response that is counted in them. */
export async function readPairs(
  db: Db,
  halves: readonly string[],
  questionnaires: readonly string[],
): Promise<{ readonly last: Last; readonly groups: KeptPairs[] }> {
  const [[last = nobodyYet], found] = await db.batch([
    lastResponse(db),
    db.all<Omit<KeptPairs, 'sums'> & { sums: string | null }>(sql`
      select half, unit, stream, questionnaire, version, counted,
        coalesce(kept.n, 0) as n, coalesce(kept.format, 0) as format, kept.sums as sums
      from (
        select half, unit, stream, questionnaire, version, sum(n) as counted from cells
        where half in ${listOf(halves)} and questionnaire in ${listOf(questionnaires)}
        group by half, unit, stream, questionnaire, version)
      left join pair_sums as kept using (half, questionnaire, stream, version, unit)`),
  ])
  return { last, groups: found.map((row) => ({ ...row, sums: row.sums === null ? null : JSON.parse(row.sums) })) }
}

/** The patterns of a group, counted, and the last response in them. */
export async function groupPatterns(
  db: Db,
  { half, unit, stream, questionnaire, version }: PairKey,
): Promise<{ readonly last: Last; readonly patterns: Patterns }> {
  const [[last = nobodyYet], [found]] = await db.batch([
    lastResponse(db),
    db.all<{ patterns: string | null }>(sql`
      select group_concat(pattern || ' ' || n) as patterns from (
        select pattern, sum(n) as n from tallies
        where half = ${half} and stream = ${stream} and questionnaire = ${questionnaire} and version = ${version}
          and unit = ${unit}
        group by pattern)`),
  ])
  return { last, patterns: found?.patterns ? patternsIn(found.patterns) : [] }
}

/** Keeps the sums of a group for the next reader. */
export async function keepPairs(
  db: Db,
  groups: readonly (PairKey & Pick<Row, 'n' | 'format'> & { readonly sums: Sums })[],
) {
  const rows = groups.map(({ sums, ...one }) => ({ ...one, sums: JSON.stringify(sums) }))
  const columns = ['half', 'unit', 'stream', 'questionnaire', 'version', 'n', 'sums', 'format']
  const keep = `insert or replace into pair_sums (${columns}) select ${columns.map((name) => `value ->> '${name}'`)} from json_each(?)`
  await db.$client.batch([{ sql: keep, args: [JSON.stringify(rows)] }], 'write')
}
