import { eq, isNotNull, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { caseSummaries, cases } from '../schema.ts'
import type { Logged } from './log.ts'

/** What the public is told of a case, as it was written; undefined where nothing is. */
export async function findSummary(db: Db, number: number) {
  const [found] = await db.select().from(caseSummaries).where(eq(caseSummaries.case, number))
  return found
}

type Written = Pick<typeof caseSummaries.$inferSelect, 'case' | 'said' | 'did' | 'by' | 'at'>

/** Writes a summary in place of the one before; one that was approved stays. @returns false when it stayed */
export async function putSummary(db: Db, written: Written, line: Logged): Promise<boolean> {
  const { case: number, ...set } = written
  const [{ rowsAffected }] = await db.batch([
    db
      .insert(caseSummaries)
      .values({ case: number, ...set })
      .onConflictDoUpdate({ target: caseSummaries.case, set, setWhere: sql`approved_by is null` }),
    ...line,
  ])
  return rowsAffected > 0
}

/** Approves a summary as it was read, by somebody else. @returns false when it is another by now, or approved */
export async function approveSummary(
  db: Db,
  {
    case: number,
    by,
    at,
    seen,
  }: { readonly case: number; readonly by: string; readonly at: number; readonly seen: number },
  line: Logged,
): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db
      .update(caseSummaries)
      .set({ approvedBy: by, approvedAt: at })
      .where(sql`"case" = ${number} and at = ${seen} and "by" <> ${by} and approved_by is null`),
    ...line,
  ])
  return rowsAffected > 0
}

/** Takes a summary off the public page; it can be written anew. @returns false when there was none */
export async function removeSummary(db: Db, number: number, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([db.delete(caseSummaries).where(eq(caseSummaries.case, number)), ...line])
  return rowsAffected > 0
}

/** What the public may read, the newest first. */
export const approvedSummaries = (db: Db) =>
  db
    .select({
      ...{ said: caseSummaries.said, did: caseSummaries.did, approvedAt: caseSummaries.approvedAt },
      ...{ area: cases.area, openedOn: cases.openedOn, answeredOn: cases.answeredOn },
    })
    .from(caseSummaries)
    .innerJoin(cases, eq(cases.number, caseSummaries.case))
    .where(isNotNull(caseSummaries.approvedBy))
    .orderBy(sql`${caseSummaries.approvedAt} desc`)
