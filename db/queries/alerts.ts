import { and, asc, between, desc, eq, notInArray, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { alerts, proxyKinds, touchpoints } from '../schema.ts'

/** What happened at a touchpoint on a day: from when to when, and how many answers it was about. */
export type Alert = typeof alerts.$inferSelect

/** Adds to what is known of a day. */
export async function addAlerts(db: Db, found: readonly Alert[]): Promise<void> {
  if (found.length === 0) return
  await db
    .insert(alerts)
    .values([...found])
    .onConflictDoUpdate({
      target: [alerts.day, alerts.touchpoint, alerts.kind],
      set: {
        firstAt: sql`min(${alerts.firstAt}, excluded.first_at)`,
        lastAt: sql`max(${alerts.lastAt}, excluded.last_at)`,
        n: sql`${alerts.n} + excluded.n`,
      },
    })
}

/** What happened from `from` to `to` (yyyy-MM-dd, inclusive), latest first, with what the touchpoint is about. */
export function readAlerts(db: Db, from: string, to: string) {
  const { day, touchpoint, kind, firstAt, lastAt, n } = alerts
  const { code, area, counter } = touchpoints
  return db
    .select({ day, kind, touchpoint, area, counter, firstAt, lastAt, n })
    .from(alerts)
    .innerJoin(touchpoints, eq(code, touchpoint))
    .where(and(notInArray(kind, [...proxyKinds]), between(day, from, to)))
    .orderBy(desc(day), desc(lastAt), asc(touchpoint))
}

/** How often another answer came by a slip that was used, by day, from `from` to `to` (yyyy-MM-dd, inclusive). */
export async function reusedSlips(db: Db, from: string, to: string) {
  const { day, kind, n, firstAt, lastAt } = alerts
  return db
    .select({ day, n, firstAt, lastAt })
    .from(alerts)
    .where(and(eq(kind, 'reused'), between(day, from, to)))
    .orderBy(desc(day))
}
