import { between, sql } from 'drizzle-orm'
import { oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import type { Db } from '../db.ts'
import { days } from '../schema.ts'

/** The answers of a day at a place; of them those who answered, and were satisfied, overall. */
export type Day = typeof days.$inferSelect

/** Every day with answers from `from` to `to` (yyyy-MM-dd, inclusive), oldest first, without the answers that are left out. */
export async function readDays(db: Db, from: string, to: string): Promise<Day[]> {
  const { day, stream, area, procedure, channel, touchpoint } = days
  const [all, left] = await db.batch([
    db
      .select()
      .from(days)
      .where(between(day, from, to))
      .orderBy(day, stream, area, procedure, channel, touchpoint),
    db.all<Day>(sql`
      select strftime('%Y-%m-%d', answered_at / 1000 + 7 * 3600, 'unixepoch') as day, touchpoint, area, procedure,
        channel, stream, count(*) as n, count(overall) as answered, sum(coalesce(overall, 0) >= 4) as satisfied,
        count(flags) as flagged
      from exclusions cross join responses
      where responses.id = exclusions.response and taken_back_at is null
        and answered_at >= ${startOfDay(from)} and answered_at < ${startOfDay(to) + oneDay}
      group by 1, 2, 3, 4, 5, 6`),
  ])
  const leftOut = new Map(left.map((one) => [placeOf(one), one]))
  return all.map((one) => less(one, leftOut.get(placeOf(one)))).filter(({ n }) => n > 0)
}

const placeOf = ({ day, touchpoint, area, procedure, channel, stream }: Day) =>
  JSON.stringify([day, touchpoint, area, procedure, channel, stream])

function less(all: Day, left: Day | undefined): Day {
  if (!left) return all
  return {
    ...all,
    n: all.n - left.n,
    answered: all.answered - left.answered,
    satisfied: all.satisfied - left.satisfied,
    flagged: all.flagged - left.flagged,
  }
}

/** The median of a touchpoint's answers on the days it had any, from `from` to `to`; 0 where there were none. */
export async function usualDay(db: Db, touchpoint: string, from: string, to: string): Promise<number> {
  const found = await db.all<{ n: number }>(sql`
    select sum(n) as n from days where day between ${from} and ${to} and touchpoint = ${touchpoint}
    group by day order by 1`)
  return found[Math.floor(found.length / 2)]?.n ?? 0
}
