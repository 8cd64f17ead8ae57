import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'

/** One of the answers a sign is about: what it said overall, how it is left out at present, and whether no figure counts it yet. */
export type Member = {
  readonly id: string
  readonly unit: string
  readonly touchpoint: string
  readonly overall: number | null
  readonly out: 'staff' | 'held' | null
  readonly waits: boolean
}

/** The answers of one sign: a batch by its number, or an hour of a touchpoint. */
export type Members = { readonly name: string; readonly members: readonly Member[] }

const member = sql`json_array(responses.id, responses.unit, responses.touchpoint, responses.overall,
  (select kind from exclusions where exclusions.response = responses.id and taken_back_at is null),
  exists (select 1 from unreleased where unreleased.response = responses.id and published is null))`

type Written = [Member['id'], string, string, number | null, Member['out'], 0 | 1]

/** They come as one text for each name: the embedded file hands over many rows slowly. */
async function named(db: Db, name: SQL, from: SQL): Promise<Members[]> {
  const found = await db.all<{ name: string; members: string }>(sql`
    select ${name} as name, json_group_array(${member}) as members from ${from} group by 1 order by 1`)
  return found.map((one) => ({
    name: String(one.name),
    members: (JSON.parse(one.members) as Written[]).map(([id, unit, touchpoint, overall, out, waits]) => ({
      ...{ id, unit, touchpoint, overall, out },
      waits: waits === 1,
    })),
  }))
}

/** The answers of each batch begun at or after a moment. */
export const batchMembers = (db: Db, since: number): Promise<Members[]> =>
  named(
    db,
    sql`batches.batch`,
    sql`batches cross join responses on responses.id = batches.response where batches.at >= ${since}`,
  )

/** An hour of a touchpoint: whole hours since 1970. */
export type PlaceHour = { readonly touchpoint: string; readonly hour: number }

/** By the time they are found, never through all answers. */
const inHours = (hours: readonly PlaceHour[]) => sql`
  json_each(${JSON.stringify(hours.map(({ touchpoint, hour }) => [touchpoint, hour]))}) as one
  cross join responses indexed by responses_by_time
    on responses.answered_at >= (one.value ->> 1) * 3600000 and responses.answered_at < ((one.value ->> 1) + 1) * 3600000
    and responses.touchpoint = one.value ->> 0 and responses.source <> 'import'`

/** The answers of some hours of touchpoints, by “touchpoint hour”. */
export const hourMembers = async (db: Db, hours: readonly PlaceHour[]): Promise<Members[]> =>
  hours.length === 0 ? [] : named(db, sql`(one.value ->> 0) || ' ' || (one.value ->> 1)`, inHours(hours))

/** Of some hours, the answers without words of whom more than so many said the same, by “touchpoint hour form pattern”. */
export async function alikeMembers(db: Db, hours: readonly PlaceHour[], most: number): Promise<Members[]> {
  if (hours.length === 0) return []
  const form = sql`(one.value ->> 0) || ' ' || (one.value ->> 1) || ' ' || questionnaire || ' ' || version || ' ' || pattern`
  const silent = sql`${inHours(hours)} where not exists (select 1 from comments where comments.response = responses.id)`
  const found = await named(db, form, silent)
  return found.filter(({ members }) => members.length > most)
}

/**
 * Answers with words that somebody had sent before, word by word, at the same touchpoint on the same day, by
 * “touchpoint day”: the first of them is none of these. Short words, such as thanks, are written by many.
 */
export const resentMembers = (db: Db, since: number, shortest: number): Promise<Members[]> =>
  named(
    db,
    sql`touchpoint || ' ' || day`,
    sql`(select responses.*, strftime('%Y-%m-%d', answered_at / 1000 + 7 * 3600, 'unixepoch') as day,
        row_number() over (partition by touchpoint, content_hash, strftime('%Y-%m-%d', answered_at / 1000 + 7 * 3600, 'unixepoch')
          order by received_at, responses.id) as time
      from responses indexed by responses_by_time cross join comments on comments.response = responses.id
      where answered_at >= ${since} and source <> 'import' and content_hash <> '' and length(words) >= ${shortest}
    ) as responses where time > 1`,
  )
