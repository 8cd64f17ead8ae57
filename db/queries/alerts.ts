import { and, asc, between, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { alerts, touchpoints } from '../schema.ts'

/** Answers refused at a touchpoint on a day because too many came at once: from when to when, and how many. */
export type Flood = Omit<typeof alerts.$inferSelect, 'kind'>

/** Adds to what is known of the floods of a day. */
export async function addFloods(db: Db, floods: readonly Flood[]): Promise<void> {
  if (floods.length === 0) return
  await db
    .insert(alerts)
    .values(floods.map((flood) => ({ ...flood, kind: 'flood' as const })))
    .onConflictDoUpdate({
      target: [alerts.day, alerts.touchpoint, alerts.kind],
      set: {
        firstAt: sql`min(${alerts.firstAt}, excluded.first_at)`,
        lastAt: sql`max(${alerts.lastAt}, excluded.last_at)`,
        n: sql`${alerts.n} + excluded.n`,
      },
    })
}

/** The floods from `from` to `to` (yyyy-MM-dd, inclusive), latest first, with what the touchpoint is about. */
export function readFloods(db: Db, from: string, to: string) {
  const { day, touchpoint, kind, firstAt, lastAt, n } = alerts
  const { code, area, counter } = touchpoints
  return db
    .select({ day, touchpoint, area, counter, firstAt, lastAt, n })
    .from(alerts)
    .innerJoin(touchpoints, eq(code, touchpoint))
    .where(and(eq(kind, 'flood'), between(day, from, to)))
    .orderBy(desc(day), desc(lastAt), asc(touchpoint))
}
