import { lt, type SQL, sql } from 'drizzle-orm'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { halfMonthOf } from '../../surveys/grammar/half-month.ts'
import type { Db } from '../db.ts'
import { type exclusions, publications, unreleased } from '../schema.ts'
import { type Due, due } from './due.ts'
import { halfInHanoi } from './tallies.ts'

/** An answer that is in no batch of five from its own queue. */
export type Waiting = typeof unreleased.$inferSelect & {
  /** How it is left out of the figures anyway; null where it is not. */
  readonly kind: typeof exclusions.$inferSelect.kind | null
  /** The day on which somebody first left it out, yyyy-MM-dd; null where nobody ever did. */
  readonly out: string | null
}

/** So many are read at once: whoever answers meanwhile waits for no more than these. */
const pageSize = 1000

/**
 * Those that came in during half-months before the one that begins on a day, in the order in which they were stored, a
 * page at a time. Whoever reads them looks at the version before and after: between two pages somebody may leave.
 */
export async function* unreleasedBefore(db: Db, half: string): AsyncGenerator<readonly Waiting[]> {
  for (let last = 0; ; ) {
    // The plus is for finding them by where they are stored: nearly all that wait came in before.
    const page = await readRows(
      db,
      sql`select *, rowid as place from unreleased where rowid > ${last} and +received < ${half} order by rowid limit ${pageSize}`,
    )
    yield page.rows
    if (page.rows.length < pageSize) return
    last = page.last
  }
}

/** The ids of those that came in since the first day of a half-month, in the order in which they were stored. */
export async function unreleasedSince(db: Db, half: string): Promise<readonly string[]> {
  const [found] = await db.all<{ ids: string }>(sql`select json_group_array(response) as ids
    from (select response from unreleased where received >= ${half} order by +rowid)`)
  return JSON.parse(found?.ids ?? '[]')
}

/** Some of them by their ids. */
export const readUnreleased = async (db: Db, ids: readonly string[]): Promise<readonly Waiting[]> =>
  ids.length === 0
    ? []
    : (
        await readRows(
          db,
          sql`select unreleased.*, unreleased.rowid as place from json_each(${JSON.stringify(ids)}) as one
        cross join unreleased on unreleased.response = one.value`,
        )
      ).rows

/** They come as one text, which is handed over faster than many rows; and the place of the last one. */
async function readRows(db: Db, rows: SQL): Promise<{ readonly rows: readonly Waiting[]; readonly last: number }> {
  const [found] = await db.all<{ rows: string; last: number | null }>(sql`
    select max(place) as last,
      json_group_array(json_array(response, received, half, week, day, touchpoint, unit, area, procedure, channel,
      stream, questionnaire, version, pattern, overall, published,
      (select kind from exclusions where exclusions.response = unreleased.response and taken_back_at is null),
      (select strftime('%Y-%m-%d', min(at) / 1000 + 7 * 3600, 'unixepoch') from exclusions
        where exclusions.response = unreleased.response and kind = 'staff'))) as rows
    from (${rows}) as unreleased`)
  return { rows: (JSON.parse(found?.rows ?? '[]') as Written[]).map(asWaiting), last: found?.last ?? 0 }
}

type Written = readonly (string | number | null)[]

/** Written out, since an object made from a list of names is several times as slow to make and to read. */
const asWaiting = (row: Written) => {
  const [response, received, half, week, day, touchpoint, unit, area, procedure, channel] = row
  const [stream, questionnaire, version, pattern, overall, published, kind, out] = row.slice(10)
  const context = { unit, area, procedure, channel, stream, questionnaire, version }
  return {
    response,
    received,
    half,
    week,
    day,
    touchpoint,
    ...context,
    pattern,
    overall,
    published,
    kind,
    out,
  } as Waiting
}

/** The names of all periods that were published, each once. */
export async function publishedPeriods(db: Db): Promise<string[]> {
  const found = await db.selectDistinct({ period: publications.period }).from(publications)
  return found.map(({ period }) => period)
}

/**
 * Puts answers that were held into the queues from which they are counted five at a time, as
 * those are that come in at that moment: nobody has seen yet what they say.
 *
 * @param held which exclusions are about to be taken back
 */
export const queueUp = (db: Db, held: SQL, at: number) =>
  db.run(sql`
    insert into unreleased (response, received, half, week, day, touchpoint, unit, area, procedure, channel, stream,
      questionnaire, version, pattern, overall)
    select responses.id, ${halfMonthOf(dayOf(at))},
      ${sql.raw(halfInHanoi)},
      strftime('%Y-%m-%d', answered_at / 1000 + 7 * 3600, 'unixepoch', 'weekday 0', '-6 days'), ${inHanoi('%Y-%m-%d')},
      touchpoint, unit, area, procedure, channel, stream, questionnaire, version, pattern, overall
    from exclusions cross join responses on responses.id = exclusions.response where ${held}
    on conflict do nothing`)

/**
 * Puts answers that were left out while they waited back into the queues in which they did: no figure counted them.
 *
 * @param waited which exclusions are about to be taken back
 */
export const waitAgain = (db: Db, waited: SQL) =>
  db.run(sql`
    insert into unreleased (response, received, half, week, day, touchpoint, unit, area, procedure, channel, stream,
      questionnaire, version, pattern, overall)
    select responses.id, exclusions.waited,
      ${sql.raw(halfInHanoi)},
      strftime('%Y-%m-%d', answered_at / 1000 + 7 * 3600, 'unixepoch', 'weekday 0', '-6 days'), ${inHanoi('%Y-%m-%d')},
      touchpoint, unit, area, procedure, channel, stream, questionnaire, version, pattern, overall
    from exclusions cross join responses on responses.id = exclusions.response where ${waited}
    on conflict do nothing`)

/** As the trigger writes it (migration 0010). */
const inHanoi = (form: string) => sql.raw(`strftime('${form}', answered_at / 1000 + 7 * 3600, 'unixepoch')`)

/** What is written down of answers that were counted when their period was published, before a day. */
export const oldUnreleased = (db: Db, before: string): Due => due(db, unreleased, lt(unreleased.published, before))
