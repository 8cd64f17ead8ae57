import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { officialSipas, snapshots766 } from '../schema.ts'
import type { Logged } from './log.ts'

type Without<T> = Omit<T, 'at' | 'withdrawnAt'>
export type KeptSnapshot = Without<typeof snapshots766.$inferSelect>
export type KeptOfficial = Without<typeof officialSipas.$inferSelect>

/** Snapshots of Bộ chỉ số 766 that were not withdrawn, the latest first. */
export async function listSnapshots(db: Db): Promise<KeptSnapshot[]> {
  const { takenOn, takenAt, withdrawnAt } = snapshots766
  const found = await db.select().from(snapshots766).where(isNull(withdrawnAt)).orderBy(desc(takenOn), desc(takenAt))
  return found.map(({ at: _, withdrawnAt: __, ...one }) => one)
}

/** Official SIPAS indices that were not withdrawn, the latest year first. */
export async function listOfficial(db: Db): Promise<KeptOfficial[]> {
  const { year, publisher, scope, withdrawnAt } = officialSipas
  const found = await db
    .select()
    .from(officialSipas)
    .where(isNull(withdrawnAt))
    .orderBy(desc(year), asc(publisher), asc(scope))
  return found.map(({ at: _, withdrawnAt: __, ...one }) => one)
}

/** Writes a snapshot down, or writes it anew. @returns false when it was withdrawn meanwhile */
export async function putSnapshot(db: Db, one: KeptSnapshot & { readonly at: number }, line: Logged): Promise<boolean> {
  const { id, ...set } = one
  const [{ rowsAffected }] = await db.batch([
    db
      .insert(snapshots766)
      .values(one)
      .onConflictDoUpdate({ target: snapshots766.id, set, setWhere: isNull(snapshots766.withdrawnAt) }),
    ...line,
  ])
  return rowsAffected > 0
}

/** Writes an official index down, or writes it anew. @returns false when it was withdrawn meanwhile */
export async function putOfficial(db: Db, one: KeptOfficial & { readonly at: number }, line: Logged): Promise<boolean> {
  const { id, ...set } = one
  const [{ rowsAffected }] = await db.batch([
    db
      .insert(officialSipas)
      .values(one)
      .onConflictDoUpdate({ target: officialSipas.id, set, setWhere: isNull(officialSipas.withdrawnAt) }),
    ...line,
  ])
  return rowsAffected > 0
}

/** Takes one off every page. @returns false when it was off already */
export async function withdrawOutside(
  db: Db,
  { kind, id, at }: { readonly kind: 'snapshot' | 'sipas'; readonly id: string; readonly at: number },
  line: Logged,
): Promise<boolean> {
  const table = kind === 'snapshot' ? snapshots766 : officialSipas
  const [{ rowsAffected }] = await db.batch([
    db
      .update(table)
      .set({ withdrawnAt: at })
      .where(and(eq(table.id, id), isNull(table.withdrawnAt))),
    ...line,
  ])
  return rowsAffected > 0
}
