import { sql } from 'drizzle-orm'
import { oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import type { Channel } from '../../surveys/grammar/context.ts'
import { halvesBetween, lastDayOf } from '../../surveys/grammar/half-month.ts'
import type { Db } from '../db.ts'

/** The answers of a touchpoint by hour: whole hours since 1970, and how many. Counts alone, which are always live. */
export type TouchpointHours = {
  readonly touchpoint: string
  readonly hours: readonly (readonly [hour: number, n: number])[]
}

const oneHour = 3_600_000

/** The answers of every touchpoint by hour, oldest first, between two moments (milliseconds). */
export async function touchpointHours(db: Db, from: number, before: number): Promise<TouchpointHours[]> {
  // In the order of the key, so that nothing is sorted; put together by touchpoint here.
  const [found] = await db.all<{ rows: string | null }>(sql`
    select json_group_array(json_array(touchpoint, hour, n)) as rows
    from (select touchpoint, hour, sum(n) as n from hours
      where hour >= ${Math.floor(from / oneHour)} and hour < ${Math.ceil(before / oneHour)} and touchpoint <> ''
      group by hour, touchpoint)`)
  const hours = new Map<string, [hour: number, n: number][]>()
  for (const [touchpoint, hour, n] of JSON.parse(found?.rows ?? '[]') as [string, number, number][]) {
    const list = hours.get(touchpoint) ?? []
    list.push([hour, n])
    hours.set(touchpoint, list)
  }
  return [...hours].map(([touchpoint, list]) => ({ touchpoint, hours: list }))
}

/** How answers of a half-month at a place were given, without those that are left out. */
export type Manner = {
  readonly half: string
  readonly touchpoint: string
  readonly area: string
  readonly procedure: string
  readonly channel: Channel
  readonly n: number
  /** Who gave five levels or more; who of them gave the same to all, and 5 to all: of released answers alone. */
  readonly full: number
  readonly straight: number
  readonly perfect: number
  /** Who answered faster than people read, and at an hour that is none of `open`. */
  readonly hasty: number
  readonly closed: number
}

type Asked = {
  /** First day of the first half-month, and the last day, yyyy-MM-dd. */
  readonly from: string
  readonly to: string
  /** The hours of the week in which the offices are open: 0 is midnight before Sunday. */
  readonly open: readonly number[]
}

/** In which of some half-months an hour lies: compared as a number, since calendars are dear for many rows. */
const halfOfHour = (halves: readonly string[]) =>
  sql.raw(
    `case ${halves.map((half) => `when hour < ${(startOfDay(lastDayOf(half)) + oneDay) / oneHour} then '${half}'`).join(' ')} end`,
  )
const levels = `replace(replace(pattern, '0', ''), '-', '')`
const isFull = `length(${levels}) >= 5`
const isStraight = `${isFull} and replace(${levels}, substr(${levels}, 1, 1), '') = ''`
const isPerfect = `${isFull} and replace(${levels}, '5', '') = ''`
/** 1 January 1970 was a Thursday, and Hà Nội is seven hours ahead. */
const hourOfWeek = '(hour + 7 + 4 * 24) % 168'

/**
 * How people answered, by half-month and place. What they said (`full`, `straight`, `perfect`) is of answers that figures
 * may count by themselves (specification §11.4): nobody learns what the last one said.
 */
export async function mannersIn(db: Db, { from, to, open }: Asked): Promise<Manner[]> {
  const [since, before] = [startOfDay(from), startOfDay(to) + oneDay]
  const half = halfOfHour(halvesBetween(from, to))
  const isClosed = sql`(${sql.raw(hourOfWeek)} not in (select value from json_each(${JSON.stringify(open)})))`
  return db.all<Manner>(sql`
    with counted as (
      select ${half} as half, touchpoint, area, procedure, channel, n, full, straight, perfect, hasty,
        iif(${isClosed}, n, 0) as closed
      from hours where hour >= ${since / oneHour} and hour < ${before / oneHour} and stream <> 'sample'
      union all
      select ${half}, touchpoint, area, procedure, channel, -1, -(${sql.raw(isFull)}),
        -(${sql.raw(isStraight)}), -(${sql.raw(isPerfect)}), -coalesce(flags like '%"hasty"%', 0), -${isClosed}
      from (select responses.*, answered_at / 3600000 as hour from exclusions cross join responses
        on responses.id = exclusions.response
        where taken_back_at is null and source <> 'import' and stream <> 'sample'
          and answered_at >= ${since} and answered_at < ${before})
      union all
      select half, touchpoint, area, procedure, channel, 0, -(${sql.raw(isFull)}), -(${sql.raw(isStraight)}),
        -(${sql.raw(isPerfect)}), 0, 0
      from unreleased where received >= ${from} and half >= ${from} and half <= ${to} and published is null and stream <> 'sample'
        and exists (select 1 from responses where id = response and source <> 'import')
        and not exists (select 1 from exclusions where exclusions.response = unreleased.response and taken_back_at is null))
    select half, touchpoint, area, procedure, channel, sum(n) as n, sum(full) as full, sum(straight) as straight,
      sum(perfect) as perfect, sum(hasty) as hasty, sum(closed) as closed
    from counted group by 1, 2, 3, 4, 5 having sum(n) > 0 order by 1, 2, 3, 4, 5`)
}
