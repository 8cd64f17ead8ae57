import { sql } from 'drizzle-orm'
import { streams } from '../../surveys/grammar/context.ts'
import type { Db } from '../db.ts'

/** How many answered at a touchpoint on a day, and since another; the last day anybody did. Counts alone, which are always live. */
export type TouchpointDays = {
  readonly touchpoint: string
  readonly unit: string
  readonly today: number
  readonly since: number
  /** yyyy-MM-dd; null where nobody ever answered. */
  readonly last: string | null
}

/**
 * Every touchpoint with the answers of `today` and of the days from `since` to `today` (yyyy-MM-dd, inclusive), also
 * those of retired ones. A tablet whose clock was ahead is heard when that day has come.
 */
export async function touchpointDays(db: Db, { today, since }: { readonly today: string; readonly since: string }) {
  const last = streams.map(
    (stream) => sql`coalesce((
      select max(day) from days where days.touchpoint = code and days.stream = ${stream} and day <= ${today}), '')`,
  )
  return db.all<TouchpointDays>(sql`
    select code as touchpoint, touchpoints.unit as unit,
      coalesce(sum(n) filter (where day = ${today}), 0) as today, coalesce(sum(n), 0) as since,
      nullif(max(${sql.join(last, sql`, `)}), '') as last
    from touchpoints left join days on days.touchpoint = code
      and days.stream in ${[...streams]} and day between ${since} and ${today}
    group by code order by code`)
}
