import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { criteria, evidenceFiles, staff } from '../schema.ts'
import type { Logged } from './log.ts'

export type Criterion = Pick<typeof criteria.$inferSelect, 'id' | 'number' | 'name'>
export type EvidenceFile = Pick<
  typeof evidenceFiles.$inferSelect,
  'id' | 'criterion' | 'name' | 'type' | 'size' | 'sha256' | 'at' | 'by'
>

/** The criteria that were not withdrawn, by their numbers. */
export const listCriteria = (db: Db): Promise<Criterion[]> =>
  db
    .select({ id: criteria.id, number: criteria.number, name: criteria.name })
    .from(criteria)
    .where(isNull(criteria.withdrawnAt))
    .orderBy(asc(criteria.number), asc(criteria.at))

/** Every file that was not withdrawn, without its bytes, in the order in which they came; whoever brought it by name. */
export const listFiles = (db: Db): Promise<EvidenceFile[]> =>
  db
    .select({
      ...{ id: evidenceFiles.id, criterion: evidenceFiles.criterion, name: evidenceFiles.name },
      ...{ type: evidenceFiles.type, size: evidenceFiles.size, sha256: evidenceFiles.sha256, at: evidenceFiles.at },
      by: sql<string>`coalesce(${staff.name}, ${evidenceFiles.by})`,
    })
    .from(evidenceFiles)
    .leftJoin(staff, eq(staff.id, evidenceFiles.by))
    .where(isNull(evidenceFiles.withdrawnAt))
    .orderBy(sql`evidence_files.rowid`)

/** The bytes of a file; undefined where it was withdrawn. */
export async function bytesOfFile(db: Db, id: string): Promise<Uint8Array | undefined> {
  const [found] = await db.select({ bytes: evidenceFiles.bytes }).from(evidenceFiles).where(eq(evidenceFiles.id, id))
  return found?.bytes ?? undefined
}

/** Writes a criterion down, or writes it anew. @returns false when it was withdrawn meanwhile */
export async function putCriterion(
  db: Db,
  one: Criterion & { readonly by: string; readonly at: number },
  line: Logged,
): Promise<boolean> {
  const { id, ...set } = one
  const [{ rowsAffected }] = await db.batch([
    db
      .insert(criteria)
      .values(one)
      .onConflictDoUpdate({ target: criteria.id, set, setWhere: isNull(criteria.withdrawnAt) }),
    ...line,
  ])
  return rowsAffected > 0
}

/** Takes a criterion off. @returns false when it was off, or still has files */
export async function withdrawCriterion(db: Db, id: string, at: number, line: Logged): Promise<boolean> {
  const hasNone = sql`not exists (select 1 from evidence_files where criterion = ${id} and withdrawn_at is null)`
  const [{ rowsAffected }] = await db.batch([
    db
      .update(criteria)
      .set({ withdrawnAt: at })
      .where(and(eq(criteria.id, id), isNull(criteria.withdrawnAt), hasNone)),
    ...line,
  ])
  return rowsAffected > 0
}

type NewFile = Omit<typeof evidenceFiles.$inferInsert, 'withdrawnAt'>

/** Keeps a file. */
export async function addFile(db: Db, one: NewFile, line: Logged): Promise<void> {
  await db.batch([db.insert(evidenceFiles).values(one), ...line])
}

/** Takes a file off, with its bytes. @returns false when it was off already */
export async function withdrawFile(db: Db, id: string, at: number, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db
      .update(evidenceFiles)
      .set({ withdrawnAt: at, bytes: null })
      .where(and(eq(evidenceFiles.id, id), isNull(evidenceFiles.withdrawnAt))),
    ...line,
  ])
  return rowsAffected > 0
}
