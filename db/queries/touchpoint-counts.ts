import { sql } from 'drizzle-orm'
import { oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import type { Stream } from '../../surveys/grammar/context.ts'
import type { Db } from '../db.ts'
import type { touchpoints } from '../schema.ts'

/** A touchpoint with the answers of one stream between two days: all that came, and without those that are left out, what they said overall. */
export type TouchpointCount = Pick<
  typeof touchpoints.$inferSelect,
  'unit' | 'area' | 'procedure' | 'counter' | 'channel' | 'questionnaire'
> & {
  readonly touchpoint: string
  readonly isRetired: boolean
  readonly received: number
  readonly answered: number
  readonly satisfied: number
}

/** Every touchpoint at which somebody answered between two days (yyyy-MM-dd, inclusive), and those in use, by code. */
export async function touchpointCounts(db: Db, stream: Stream, from: string, to: string): Promise<TouchpointCount[]> {
  const found = await db.all<Omit<TouchpointCount, 'isRetired'> & { isRetired: number }>(sql`
    with came as (
      select touchpoint, sum(n) as received, sum(answered) as answered, sum(satisfied) as satisfied
      from days where day between ${from} and ${to} and stream = ${stream} group by touchpoint),
    gone as (
      select touchpoint, count(overall) as answered, sum(coalesce(overall, 0) >= 4) as satisfied
      from exclusions cross join responses
      where responses.id = exclusions.response and taken_back_at is null and stream = ${stream}
        and answered_at >= ${startOfDay(from)} and answered_at < ${startOfDay(to) + oneDay}
      group by touchpoint)
    select code as touchpoint, unit, area, procedure, counter, channel, questionnaire,
      retired_at is not null as isRetired, coalesce(received, 0) as received,
      coalesce(came.answered, 0) - coalesce(gone.answered, 0) as answered,
      coalesce(came.satisfied, 0) - coalesce(gone.satisfied, 0) as satisfied
    from touchpoints left join came on came.touchpoint = code left join gone on gone.touchpoint = code
    where retired_at is null or came.touchpoint is not null order by code`)
  return found.map((one) => ({ ...one, isRetired: one.isRetired === 1 }))
}
