import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db } from '../../db.ts'
import { backChecks, visits } from '../../schema.ts'
import type { Logged } from '../log.ts'
import { standsFor } from './campaigns.ts'

/** A visit as it was written down. */
export type Visit = typeof visits.$inferSelect
export type BackCheck = typeof backChecks.$inferSelect

/** The visits of a campaign in the order they were made; to some households only, where they are named. */
export const visitsOf = (db: Db, campaign: string, codes?: readonly string[]): Promise<Visit[]> =>
  db
    .select()
    .from(visits)
    .where(
      and(
        eq(visits.campaign, campaign),
        codes && sql`${visits.code} in (select value from json_each(${JSON.stringify(codes)}))`,
      ),
    )
    .orderBy(asc(visits.at), asc(visits.id))

/** Stores visits, each once by its id. @returns how many were new */
export async function addVisits(db: Db, campaign: string, all: readonly Visit[], line: Logged): Promise<number> {
  const rows = all.map((one) => [
    ...[one.id, one.code, one.at, one.outcome, one.adults, one.appointment],
    ...[one.key, one.note, one.by, one.receivedAt],
  ])
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`insert into visits (campaign, id, code, at, outcome, adults, appointment, key, note, "by", received_at)
      select ${campaign}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
        value ->> 6, value ->> 7, value ->> 8, value ->> 9
      from json_each(${JSON.stringify(rows)}) where ${standsFor(campaign, 'visits-recorded')} on conflict (id) do nothing`),
    ...line,
  ])
  return rowsAffected
}

/** The second visits of a campaign. */
export const backChecksOf = (db: Db, campaign: string): Promise<BackCheck[]> =>
  db.select().from(backChecks).where(eq(backChecks.campaign, campaign)).orderBy(asc(backChecks.at))

/** Stores how a second visit ended, or how another one of the same household did. @returns false where the campaign stands otherwise */
export async function putBackCheck(db: Db, row: BackCheck, line: Logged): Promise<boolean> {
  const { campaign, code, verdict, note, by, at } = row
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`insert into back_checks (campaign, code, verdict, note, "by", at)
      select ${campaign}, ${code}, ${verdict}, ${note}, ${by}, ${at} where ${standsFor(campaign, 'back-check-recorded')}
      on conflict (campaign, code) do update set verdict = ${verdict}, note = ${note}, "by" = ${by}, at = ${at}`),
    ...line,
  ])
  return rowsAffected > 0
}
