import { sql } from 'drizzle-orm'
import { oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import type { Channel } from '../../surveys/grammar/context.ts'
import type { Db } from '../db.ts'
import { halfInHanoi } from './tallies.ts'

/** The answers of a touchpoint by hour: whole hours since 1970, and how many. Counts alone, which are always live. */
export type TouchpointHours = {
  readonly touchpoint: string
  readonly hours: readonly (readonly [hour: number, n: number])[]
}

const oneHour = 3_600_000

/** The answers of every touchpoint by hour, oldest first, between two moments (milliseconds). */
export async function touchpointHours(db: Db, from: number, before: number): Promise<TouchpointHours[]> {
  const found = await db.all<{ touchpoint: string; hours: string }>(sql`
    select touchpoint, json_group_array(json_array(hour, n)) as hours
    from (select touchpoint, hour, sum(n) as n from hours
      where hour >= ${Math.floor(from / oneHour)} and hour < ${Math.ceil(before / oneHour)} and touchpoint <> ''
      group by touchpoint, hour order by touchpoint, hour)
    group by touchpoint`)
  return found.map(({ touchpoint, hours }) => ({ touchpoint, hours: JSON.parse(hours) }))
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

const inHanoi = (form: string) => `strftime('${form}', hour * 3600 + 7 * 3600, 'unixepoch')`
const halfOfHour = `${inHanoi('%Y-%m-')} || iif(${inHanoi('%d')} < '15', '01', '15')`
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
  const isClosed = sql`(${sql.raw(hourOfWeek)} not in (select value from json_each(${JSON.stringify(open)})))`
  return db.all<Manner>(sql`
    with counted as (
      select ${sql.raw(halfOfHour)} as half, touchpoint, area, procedure, channel, n, full, straight, perfect, hasty,
        iif(${isClosed}, n, 0) as closed
      from hours where hour >= ${since / oneHour} and hour < ${before / oneHour} and stream <> 'sample'
      union all
      select ${sql.raw(halfInHanoi)}, touchpoint, area, procedure, channel, -1, -(${sql.raw(isFull)}),
        -(${sql.raw(isStraight)}), -(${sql.raw(isPerfect)}), -coalesce(flags like '%"hasty"%', 0), -${isClosed}
      from (select responses.*, answered_at / 3600000 as hour from exclusions cross join responses
        on responses.id = exclusions.response
        where taken_back_at is null and source <> 'import' and stream <> 'sample'
          and answered_at >= ${since} and answered_at < ${before})
      union all
      select half, touchpoint, area, procedure, channel, 0, -(${sql.raw(isFull)}), -(${sql.raw(isStraight)}),
        -(${sql.raw(isPerfect)}), 0, 0
      from unreleased where half >= ${from} and half <= ${to} and published is null and stream <> 'sample'
        and exists (select 1 from responses where id = response and source <> 'import')
        and not exists (select 1 from exclusions where exclusions.response = unreleased.response and taken_back_at is null))
    select half, touchpoint, area, procedure, channel, sum(n) as n, sum(full) as full, sum(straight) as straight,
      sum(perfect) as perfect, sum(hasty) as hasty, sum(closed) as closed
    from counted group by 1, 2, 3, 4, 5 having sum(n) > 0 order by 1, 2, 3, 4, 5`)
}
