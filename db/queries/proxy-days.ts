import { and, between, desc, inArray } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { alerts, type ProxyKind, proxyKinds } from '../schema.ts'

/** The days on which something was wrong with the proxy, by what it was, latest first. */
export async function proxyDays(db: Db, from: string, to: string): Promise<Record<ProxyKind, string[]>> {
  const { day, kind } = alerts
  const found = await db
    .select({ day, kind })
    .from(alerts)
    .where(and(inArray(kind, [...proxyKinds]), between(day, from, to)))
    .orderBy(desc(day))
  const of = (wanted: ProxyKind) => found.filter((one) => one.kind === wanted).map((one) => one.day)
  return { proxy: of('proxy'), host: of('host'), address: of('address') }
}
