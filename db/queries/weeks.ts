import { sql } from 'drizzle-orm'
import { oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import type { Stream } from '../../surveys/grammar/context.ts'
import type { Db } from '../db.ts'
import type { weeks } from '../schema.ts'

/** The answers of a week, or of the part of it that lies in one month, to a service; `since` is the first day. */
export type Week = Omit<typeof weeks.$inferSelect, 'n'>

/** When a touchpoint in use was last answered at, and how many answered there in the eight weeks to that day. */
export type LastHeard = {
  readonly touchpoint: string
  readonly unit: string
  readonly area: string
  readonly last: string
  readonly recent: number
}

/** The first day of the piece of a week that a moment lies in, as the trigger writes it (migration 0011). */
export const weekInHanoi = (moment: string) => `max(
  strftime('%Y-%m-%d', ${moment} / 1000 + 7 * 3600, 'unixepoch', 'weekday 0', '-6 days'),
  strftime('%Y-%m-01', ${moment} / 1000 + 7 * 3600, 'unixepoch'))`

/** How people who answered by a channel were served. */
export const served = `iif(channel = 'online', 'online', 'desk')`

/**
 * Every week that begins between two days (yyyy-MM-dd, inclusive) with the answers
 * of one stream, without those that are left out, service by service. They come as
 * one text each: the embedded file hands over ten thousand rows much more slowly.
 */
export async function readWeeks(db: Db, stream: Stream, from: string, to: string): Promise<Week[]> {
  const [all, left] = await db.batch([
    db.all<Place & { rows: string }>(sql`
      select area, served, unit, json_group_array(json_array(since, answered, satisfied)) as rows
      from weeks where stream = ${stream} and since between ${from} and ${to}
      group by area, served, unit order by area, served, unit`),
    db.all<Week>(sql`
      select ${sql.raw(weekInHanoi('answered_at'))} as since, stream, area, ${sql.raw(served)} as served, unit,
        count(overall) as answered, sum(coalesce(overall, 0) >= 4) as satisfied
      from exclusions cross join responses
      where responses.id = exclusions.response and taken_back_at is null and stream = ${stream}
        and answered_at >= ${startOfDay(from)} and answered_at < ${startOfDay(to) + 7 * oneDay}
      group by 1, 2, 3, 4, 5`),
  ])
  const leftOut = new Map(left.map((one) => [placeOf(one), one]))
  return all.flatMap(({ rows, ...place }) =>
    (JSON.parse(rows) as Written[]).map(([since, answered, satisfied]) => {
      const week: Week = { ...place, stream, since, answered, satisfied }
      const out = leftOut.size > 0 ? leftOut.get(placeOf(week)) : undefined
      return out ? { ...week, answered: answered - out.answered, satisfied: satisfied - out.satisfied } : week
    }),
  )
}

type Place = Pick<Week, 'area' | 'served' | 'unit'>
type Written = readonly [since: string, answered: number, satisfied: number]

const placeOf = ({ since, area, served, unit }: Week) => JSON.stringify([since, area, served, unit])

/** Every touchpoint in use that was answered at, on one stream, between two days (yyyy-MM-dd, inclusive). */
export async function lastHeard(db: Db, stream: string, from: string, to: string): Promise<LastHeard[]> {
  const within = sql`days.touchpoint = touchpoints.code and days.stream = ${stream}`
  return db.all<LastHeard>(sql`
    select touchpoint, unit, area, last, (
      select sum(n) from days
      where days.touchpoint = heard.touchpoint and days.stream = ${stream} and day between date(last, '-55 days') and last
    ) as recent
    from (
      select code as touchpoint, unit, area,
        (select max(day) from days where ${within} and day between ${from} and ${to}) as last
      from touchpoints where retired_at is null) as heard
    where last is not null order by touchpoint`)
}
