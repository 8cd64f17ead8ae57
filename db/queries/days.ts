import { between, isNotNull } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { days, touchpoints } from '../schema.ts'

/** The answers of a day at a place; of them those who answered, and were satisfied, overall. */
export type Day = typeof days.$inferSelect

/** Every day with answers from `from` to `to` (yyyy-MM-dd, inclusive), oldest first. Answers left out of figures are in it. */
export async function readDays(db: Db, from: string, to: string): Promise<Day[]> {
  const { day, stream, area, procedure, channel, touchpoint } = days
  return db
    .select()
    .from(days)
    .where(between(day, from, to))
    .orderBy(day, stream, area, procedure, channel, touchpoint)
}

/** Codes of the touchpoints that are out of use: their silence is meant. */
export async function retiredTouchpoints(db: Db): Promise<ReadonlySet<string>> {
  const { code, retiredAt } = touchpoints
  const found = await db.select({ code }).from(touchpoints).where(isNotNull(retiredAt))
  return new Set(found.map((one) => one.code))
}
