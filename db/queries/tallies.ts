import { inArray, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { tallies } from '../schema.ts'
import { served, weekInHanoi } from './weeks.ts'

/** How many respondents gave exactly these answers in this context. */
export type Tally = Omit<typeof tallies.$inferSelect, 'half'>

/**
 * The tallies of the half-months whose first day lies between two days (yyyy-MM-dd, inclusive), summed over them.
 * They come as one text a context: the embedded file hands over a hundred
 * thousand rows much more slowly than a thousand texts.
 *
 * @param questionnaires whose answers are read; those of all unless said
 */
export async function readTallies(
  db: Db,
  from: string,
  to: string,
  questionnaires?: readonly string[],
): Promise<Tally[]> {
  const asked = questionnaires ? sql`and ${inCellsOf(questionnaires, from, to)}` : sql``
  const found = await db.all<{ context: string; patterns: string }>(sql`
    select json_array(unit, area, procedure, channel, stream, questionnaire, version) as context,
      group_concat(pattern || ' ' || n) as patterns
    from (
      select unit, area, procedure, channel, stream, questionnaire, version, pattern, sum(n) as n from tallies
      where half between ${from} and ${to} ${asked} group by 1, 2, 3, 4, 5, 6, 7, 8)
    group by unit, area, procedure, channel, stream, questionnaire, version`)
  return found.flatMap(({ context, patterns }) => {
    const [unit, area, procedure, channel, stream, questionnaire, version] = JSON.parse(context) as Context
    const place = { unit, area, procedure, channel, stream, questionnaire, version }
    return patternsIn(patterns).map(([pattern, n]) => ({ ...place, pattern, n }))
  })
}

type Context = [
  unit: string,
  area: string,
  procedure: string,
  channel: Tally['channel'],
  stream: Tally['stream'],
  questionnaire: string,
  version: number,
]

/** Patterns with how many gave each, from one text: a pattern holds neither blank nor comma. */
export const patternsIn = (text: string): (readonly [pattern: string, n: number])[] =>
  text.split(',').map((one) => {
    const [pattern = '', n] = one.split(' ')
    return [pattern, Number(n)] as const
  })

/** Names the half-months and streams where such answers are, by the few cells: the key of the tallies then leads straight to them. */
const inCellsOf = (questionnaires: readonly string[], from: string, to: string) => sql`
  (half, stream, questionnaire) in (select half, stream, questionnaire from cells
    where half between ${from} and ${to} and questionnaire in (select value from json_each(${JSON.stringify(questionnaires)})))`

/** The half-months that hold any answer, to these units unless it is to all, oldest first. */
export async function halvesWithAnswers(db: Db, units: 'all' | readonly string[] = 'all'): Promise<string[]> {
  const found = await db
    .selectDistinct({ half: tallies.half })
    .from(tallies)
    .where(units === 'all' ? undefined : inArray(tallies.unit, [...units]))
    .orderBy(tallies.half)
  return found.map(({ half }) => half)
}

const inHanoi = (form: string) => `strftime('${form}', answered_at / 1000 + 7 * 3600, 'unixepoch')`
/** As the trigger writes it (migration 0009). */
export const halfInHanoi = `${inHanoi('%Y-%m-')} || iif(${inHanoi('%d')} < '15', '01', '15')`

/** Whether a pattern has five levels or more, the same at all of them, 5 at all of them: as the trigger writes it (migration 0017). */
const levels = `replace(replace(pattern, '0', ''), '-', '')`
const isFull = `length(${levels}) >= 5`
const isStraight = `${isFull} and replace(${levels}, substr(${levels}, 1, 1), '') = ''`
const isPerfect = `${isFull} and replace(${levels}, '5', '') = ''`

/** A table of counts that is written with the responses, and how the same counts come from the responses. */
const counted = {
  tallies: {
    key: 'half, unit, area, procedure, channel, stream, questionnaire, version, pattern',
    sums: ['n'],
    again: `select ${halfInHanoi} as half, unit, area, procedure, channel, stream, questionnaire, version, pattern,
      count(*) as n from responses group by 1, 2, 3, 4, 5, 6, 7, 8, 9`,
  },
  cells: {
    key: 'half, unit, area, procedure, channel, stream, questionnaire, version',
    sums: ['n'],
    again: `select ${halfInHanoi} as half, unit, area, procedure, channel, stream, questionnaire, version,
      count(*) as n from responses group by 1, 2, 3, 4, 5, 6, 7, 8`,
  },
  days: {
    key: 'day, touchpoint, area, procedure, channel, stream',
    sums: ['n', 'answered', 'satisfied', 'flagged'],
    again: `select ${inHanoi('%Y-%m-%d')} as day, touchpoint, area, procedure, channel, stream, count(*) as n,
      count(overall) as answered, sum(coalesce(overall, 0) >= 4) as satisfied, count(flags) as flagged from responses group by 1, 2, 3, 4, 5, 6`,
  },
  weeks: {
    key: 'since, stream, area, served, unit',
    sums: ['n', 'answered', 'satisfied'],
    again: `select ${weekInHanoi('answered_at')} as since, stream, area, ${served} as served, unit,
      count(*) as n, count(overall) as answered, sum(coalesce(overall, 0) >= 4) as satisfied from responses group by 1, 2, 3, 4, 5`,
  },
  hours: {
    key: 'hour, touchpoint, area, procedure, channel, stream',
    sums: ['n', 'full', 'straight', 'perfect', 'hasty'],
    again: `select answered_at / 3600000 as hour, touchpoint, area, procedure, channel, stream, count(*) as n,
      sum(${isFull}) as full, sum(${isStraight}) as straight, sum(${isPerfect}) as perfect,
      coalesce(sum(flags like '%"hasty"%'), 0) as hasty
      from responses where source <> 'import' group by 1, 2, 3, 4, 5, 6`,
  },
} as const

export type Difference = { readonly [column: string]: unknown; readonly tallied: number; readonly recounted: number }

/**
 * Counts the responses again and compares with what was counted as they came.
 *
 * @returns how many responses there are, how many are tallied, and each count that differs (at most `most` of each
 * kind, with the number of answers tallied and recounted) with how many differ in all.
 */
export async function recount(db: Db, most = 20) {
  const tables = Object.keys(counted) as (keyof typeof counted)[]
  const [[sizes], ...found] = await db.batch([
    db.all<{ responses: number; tallied: number }>(sql`
      select (select count(*) from responses) as responses, (select coalesce(sum(n), 0) from tallies) as tallied`),
    ...tables.map((table) =>
      db.all<Difference & { readonly all: number }>(
        sql`${differing(table)} select *, count(*) over () as "all" from differing limit ${most}`,
      ),
    ),
  ])
  return {
    responses: sizes?.responses ?? 0,
    tallied: sizes?.tallied ?? 0,
    differences: found.reduce((sum, [first]) => sum + (first?.all ?? 0), 0),
    examples: found.flat().map(({ all: _, ...row }) => row as Difference),
  }
}

/**
 * Counts everything again from the responses, in one transaction. Sums have to be made
 * anew afterwards; a server at work learns by the fact that it has to read them again.
 */
export async function countAgain(db: Db): Promise<void> {
  const insert = (table: keyof typeof counted) => {
    const { key, sums, again } = counted[table]
    return `insert into ${table} (${key}, ${sums}) select ${key}, ${sums} from (${again}) where true`
  }
  await db.$client.batch(
    [
      'delete from pair_sums',
      ...(['tallies', 'days', 'weeks', 'hours'] as const).flatMap((table) => [`delete from ${table}`, insert(table)]),
      'update cells set n = 0, summed = 0, sums = null',
      `${insert('cells')} on conflict do update set n = excluded.n`,
      'delete from cells where n = 0',
      `insert into facts (name, value) values ('recounted', strftime('%s', 'now') || hex(randomblob(4)))
        on conflict do update set value = excluded.value`,
    ],
    'write',
  )
}

/** The counts of which any sum is not what the responses give. */
function differing(table: keyof typeof counted) {
  const { key, sums, again } = counted[table]
  const each = (say: (sum: string) => string, between = ', ') => sums.map(say).join(between)
  return sql.raw(`
    with again as (${again}),
    both_counts as (
      select ${key}, ${each((sum) => `${sum}, 0 as ${sum}_again`)} from ${table}
      union all select ${key}, ${each((sum) => `0, ${sum}`)} from again),
    differing as (
      select ${key}, sum(n) as tallied, sum(n_again) as recounted from both_counts
      group by ${key} having ${each((sum) => `sum(${sum}) <> sum(${sum}_again)`, ' or ')})`)
}
