import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { disclosures, staff } from '../schema.ts'
import type { Logged } from './log.ts'

export type Disclosure = Omit<typeof disclosures.$inferSelect, 'at' | 'withdrawnAt'>

/** What was entered by hand and not withdrawn, by its first day; whoever entered it by name. */
export const listDisclosures = (db: Db): Promise<Disclosure[]> =>
  db
    .select({
      ...{ id: disclosures.id, what: disclosures.what, place: disclosures.place, since: disclosures.since },
      ...{ until: disclosures.until, reason: disclosures.reason },
      by: sql<string>`coalesce(${staff.name}, ${disclosures.by})`,
    })
    .from(disclosures)
    .leftJoin(staff, eq(staff.id, disclosures.by))
    .where(isNull(disclosures.withdrawnAt))
    .orderBy(asc(disclosures.since), asc(disclosures.at))

type NewDisclosure = Omit<typeof disclosures.$inferInsert, 'until' | 'reason' | 'withdrawnAt'>

/** Enters one. */
export async function addDisclosure(db: Db, one: NewDisclosure, line: Logged): Promise<void> {
  await db.batch([db.insert(disclosures).values({ ...one, reason: '' }), ...line])
}

type Ending = { readonly id: string; readonly until: string; readonly reason: string }

/** Writes down until when it was there. @returns false when that stands there already, or it was withdrawn */
export async function endDisclosure(db: Db, { id, ...set }: Ending, line: Logged): Promise<boolean> {
  const isThere = and(eq(disclosures.id, id), isNull(disclosures.until), isNull(disclosures.withdrawnAt))
  const [{ rowsAffected }] = await db.batch([db.update(disclosures).set(set).where(isThere), ...line])
  return rowsAffected > 0
}

/** Takes one out of the register that was entered by mistake. @returns false when it was out already */
export async function withdrawDisclosure(db: Db, id: string, at: number, line: Logged): Promise<boolean> {
  const isThere = and(eq(disclosures.id, id), isNull(disclosures.withdrawnAt))
  const [{ rowsAffected }] = await db.batch([db.update(disclosures).set({ withdrawnAt: at }).where(isThere), ...line])
  return rowsAffected > 0
}
