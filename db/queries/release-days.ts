import { asc, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { releaseDays } from '../schema.ts'
import type { Logged } from './log.ts'

/** On which day a period is to be published, and where it was moved, from which day and why. Days yyyy-MM-dd. */
export type PlannedRelease = {
  readonly period: string
  readonly day: string
  readonly movedFrom?: string
  readonly reason?: string
}

/** The same, with the moment of the first publication, if there is one. */
export type AnnouncedRelease = PlannedRelease & { readonly publishedAt: number | null }

/** Every period whose day was announced, the earliest day first. */
export async function announcedReleases(db: Db): Promise<AnnouncedRelease[]> {
  const [rows, first] = await Promise.all([
    db.select().from(releaseDays).orderBy(asc(releaseDays.n)),
    db.all<{ period: string; at: number }>(
      sql`select period, min(published_at) as at from publications group by period`,
    ),
  ])
  const publishedAt = new Map(first.map(({ period, at }) => [period, at]))
  const latest = new Map<string, PlannedRelease>()
  for (const { period, day, reason } of rows) {
    const before = latest.get(period)
    latest.set(period, { period, day, ...(before ? { movedFrom: before.day, reason } : {}) })
  }
  return [...latest.values()]
    .map((one) => ({ ...one, publishedAt: publishedAt.get(one.period) ?? null }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** The days on which the ward said it will publish what it has not published yet, the earliest first. */
export async function plannedReleases(db: Db): Promise<PlannedRelease[]> {
  const all = await announcedReleases(db)
  return all.filter((one) => one.publishedAt === null).map(({ publishedAt: _, ...planned }) => planned)
}

type NewDay = Pick<typeof releaseDays.$inferInsert, 'period' | 'day' | 'reason' | 'by' | 'at'>

/**
 * Announces a day, or moves it.
 *
 * @param movedFrom the day that stood there when this was decided
 * @returns false when the period was published, or its day moved, meanwhile
 */
export async function addReleaseDay(
  db: Db,
  { period, day, reason, by, at }: NewDay,
  movedFrom: string | undefined,
  line: Logged,
): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`
      insert into release_days (period, day, reason, "by", at) select ${period}, ${day}, ${reason}, ${by}, ${at}
      where not exists (select 1 from publications where period = ${period})
        and (select day from release_days where period = ${period} order by n desc limit 1) is ${movedFrom ?? null}`),
    ...line,
  ])
  return rowsAffected > 0
}
