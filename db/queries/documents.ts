import { and, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { documentVersions, dutiesDone, staff } from '../schema.ts'
import type { Logged } from './log.ts'

/** What somebody saved of a document. */
export type DocumentVersion = typeof documentVersions.$inferSelect

/** Every version of a document, the newest first; people by name. */
export const versionsOf = (db: Db, kind: string, period: string): Promise<DocumentVersion[]> => {
  const { version, texts, by, at } = documentVersions
  return db
    .select({
      ...{ kind: documentVersions.kind, period: documentVersions.period, version, texts, at },
      by: sql<string>`coalesce(${staff.name}, ${by})`,
    })
    .from(documentVersions)
    .leftJoin(staff, eq(staff.id, by))
    .where(and(eq(documentVersions.kind, kind), eq(documentVersions.period, period)))
    .orderBy(desc(version))
}

/** The documents that somebody wrote in, the one saved last first. */
export const begunDocuments = (db: Db) =>
  db.all<{ kind: string; period: string; version: number; at: number; by: string }>(sql`
    select kind, period, max(version) as version, at, coalesce(staff.name, "by") as "by"
    from document_versions left join staff on staff.id = "by" group by kind, period order by at desc limit 50`)

/** Stores a version. @returns false when there is one of that number already */
export async function addVersion(db: Db, row: DocumentVersion, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([db.insert(documentVersions).values(row).onConflictDoNothing(), ...line])
  return rowsAffected > 0
}

export type DutyDone = Pick<typeof dutiesDone.$inferSelect, 'duty' | 'period' | 'doneOn' | 'number'>

/** What was handed in. */
export const listDutiesDone = (db: Db): Promise<DutyDone[]> => {
  const { duty, period, doneOn, number } = dutiesDone
  return db.select({ duty, period, doneOn, number }).from(dutiesDone)
}

/** Writes down that something was handed in. @returns false when that was written down already */
export async function addDutyDone(db: Db, row: typeof dutiesDone.$inferInsert, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([db.insert(dutiesDone).values(row).onConflictDoNothing(), ...line])
  return rowsAffected > 0
}

/** Takes that back. @returns false when it was not written down */
export async function removeDutyDone(
  db: Db,
  { duty, period }: Pick<DutyDone, 'duty' | 'period'>,
  line: Logged,
): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db.delete(dutiesDone).where(and(eq(dutiesDone.duty, duty), eq(dutiesDone.period, period))),
    ...line,
  ])
  return rowsAffected > 0
}
