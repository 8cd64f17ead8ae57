import { sql } from 'drizzle-orm'
import { oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import type { Stream } from '../../surveys/grammar/context.ts'
import type { Db } from '../db.ts'
import type { weeks } from '../schema.ts'

type Row = typeof weeks.$inferSelect

/** A week, or the part of it that lies in one month: its first day, how many answered overall, and were satisfied. */
export type Week = readonly [since: string, answered: number, satisfied: number]

/** The weeks of a service at a unit. */
export type WeeksOfUnit = Pick<Row, 'area' | 'served' | 'unit'> & { readonly weeks: readonly Week[] }

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
 * The weeks of every service that begin between two days (yyyy-MM-dd, inclusive)
 * with the answers of one stream, without those that are left out. They come as
 * one text a service: the embedded file hands over ten thousand rows much more slowly.
 */
export async function readWeeks(db: Db, stream: Stream, from: string, to: string): Promise<WeeksOfUnit[]> {
  const [all, left] = await db.batch([
    db.all<Service & { weeks: string }>(sql`
      select area, served, unit, json_group_array(json_array(since, answered, satisfied)) as weeks
      from weeks where stream = ${stream} and since between ${from} and ${to}
      group by area, served, unit order by area, served, unit`),
    db.all<LeftOut>(sql`
      select ${sql.raw(weekInHanoi('answered_at'))} as since, area, ${sql.raw(served)} as served, unit,
        count(overall) as answered, sum(coalesce(overall, 0) >= 4) as satisfied
      from exclusions cross join responses
      where responses.id = exclusions.response and taken_back_at is null and stream = ${stream}
        and answered_at >= ${startOfDay(from)} and answered_at < ${startOfDay(to) + 7 * oneDay}
      group by 1, 2, 3, 4`),
  ])
  const leftOut = new Map<string, LeftOut[]>()
  for (const one of left) leftOut.set(keyOf(one), [...(leftOut.get(keyOf(one)) ?? []), one])
  return all.map(({ weeks, ...service }) => ({
    ...service,
    weeks: without(JSON.parse(weeks) as Week[], leftOut.get(keyOf(service)) ?? []),
  }))
}

type Service = Pick<Row, 'area' | 'served' | 'unit'>
type LeftOut = Omit<Row, 'n' | 'stream'>

const keyOf = ({ area, served, unit }: Service) => JSON.stringify([area, served, unit])

const without = (weeks: readonly Week[], left: readonly LeftOut[]): readonly Week[] =>
  left.length === 0
    ? weeks
    : weeks.map(([since, answered, satisfied]): Week => {
        const out = left.find((one) => one.since === since)
        return [since, answered - (out?.answered ?? 0), satisfied - (out?.satisfied ?? 0)]
      })

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
