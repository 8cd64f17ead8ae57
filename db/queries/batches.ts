import { lt, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { batches } from '../schema.ts'
import { type Due, due } from './due.ts'
import type { Logged } from './log.ts'
import { queueUp } from './unreleased.ts'

/** Notes that responses belong to one batch, begun at that moment. Again changes nothing. */
export async function addToBatch(
  db: Db,
  { batch, at, responses }: { readonly batch: string; readonly at: number; readonly responses: readonly string[] },
): Promise<void> {
  await db.run(sql`
    insert into ${batches} (response, batch, at) select one.value, ${batch}, ${at}
    from json_each(${JSON.stringify(responses)}) as one where true on conflict do nothing`)
}

/** Answers that came together from one place: how many, where, how many satisfied, and what has become of them. */
export type BatchSummary = {
  readonly batch: string
  /** When it began, and its answers by touchpoint. */
  readonly at: number
  readonly touchpoints: Readonly<Record<string, number>>
  readonly n: number
  readonly satisfied: number
  readonly answered: number
  /** Waiting for somebody to look; left out by somebody; counted in the figures. */
  readonly held: number
  readonly excluded: number
  readonly counted: number
}

/** The batches begun at or after a moment and before another, latest first. */
export async function readBatches(db: Db, since: number, before: number): Promise<BatchSummary[]> {
  const found = await db.all<Omit<BatchSummary, 'touchpoints' | 'counted'> & { places: string }>(sql`
    select batch, min(at) as at, json_group_array(touchpoint) as places, count(*) as n,
      count(overall) as answered, coalesce(sum(overall >= 4), 0) as satisfied,
      count(*) filter (where kind = 'held') as held, count(*) filter (where kind = 'staff') as excluded
    from (
      select batches.batch, batches.at, responses.touchpoint, responses.overall,
        (select kind from exclusions where exclusions.response = responses.id and taken_back_at is null) as kind
      from batches cross join responses on responses.id = batches.response
      where batches.at >= ${since} and batches.at < ${before})
    group by batch order by at desc, batch`)
  return found.map(({ places, ...one }) => {
    const touchpoints: Record<string, number> = {}
    for (const place of JSON.parse(places)) touchpoints[place] = (touchpoints[place] ?? 0) + 1
    return { ...one, touchpoints, counted: one.n - one.held - one.excluded }
  })
}

type Looked = { readonly batch: string; readonly at: number; readonly by: string }

/** Counts the held answers of a batch. @returns how many */
export async function releaseBatch(db: Db, { batch, at, by }: Looked, line: Logged): Promise<number> {
  const mine = sql`kind = 'held' and taken_back_at is null
    and exclusions.response in (select response from ${batches} where batch = ${batch})`
  const [, { rowsAffected }] = await db.batch([
    queueUp(db, mine, at),
    db.run(sql`update exclusions set taken_back_at = ${at}, taken_back_by = ${by} where ${mine}`),
    ...line,
  ])
  return rowsAffected
}

/** Leaves all answers of a batch out, held and counted ones, for one reason. @returns how many were not left out before */
export async function excludeBatch(
  db: Db,
  { batch, at, by, reason }: Looked & { readonly reason: string },
  line: Logged,
): Promise<number> {
  const mine = sql`select response from ${batches} where batch = ${batch}`
  const [, { rowsAffected }] = await db.batch([
    db.run(sql`
      update exclusions set taken_back_at = ${at}, taken_back_by = ${by}
      where kind = 'held' and taken_back_at is null and response in (${mine})`),
    db.run(sql`
      insert into exclusions (response, reason, at, "by")
      select response, ${reason}, ${at}, ${by} from ${batches} where batch = ${batch}
        and not exists (
          select 1 from exclusions where exclusions.response = batches.response and taken_back_at is null)`),
    ...line,
  ])
  return rowsAffected
}

/** Which answers came together before a moment. Held answers stay held. */
export const oldBatches = (db: Db, before: number): Due => due(db, batches, lt(batches.at, before))
