import { and, eq, isNull, lt, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { batches, exclusions, responses } from '../schema.ts'
import { type Due, due } from './due.ts'

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

/** The answers of a batch, when each was given, whose they are, and how each is left out at present: null where it is not. */
export const answersOfBatch = (db: Db, batch: string) =>
  db
    .select({ id: responses.id, unit: responses.unit, answeredAt: responses.answeredAt, kind: exclusions.kind })
    .from(batches)
    .innerJoin(responses, eq(responses.id, batches.response))
    .leftJoin(exclusions, and(eq(exclusions.response, responses.id), isNull(exclusions.takenBackAt)))
    .where(eq(batches.batch, batch))
    .orderBy(responses.id)

/** Which answers came together before a moment. Held answers stay held. */
export const oldBatches = (db: Db, before: number): Due => due(db, batches, lt(batches.at, before))
