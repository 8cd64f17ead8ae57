import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { improvements } from '../schema.ts'
import type { Logged } from './log.ts'

export type Improvement = Omit<typeof improvements.$inferSelect, 'at' | 'withdrawnAt'>

const { id, title, unit, area, theme, openedOn, doneOn, by } = improvements
const shown = { id, title, unit, area, theme, openedOn, doneOn, by }

const inUnits = (units: 'all' | readonly string[]) =>
  units === 'all' ? sql`true` : sql`${improvements.unit} in (select value from json_each(${JSON.stringify(units)}))`

/** What was done over these units and not withdrawn, in the order in which it was begun. */
export const listImprovements = (db: Db, units: 'all' | readonly string[]): Promise<Improvement[]> =>
  db
    .select(shown)
    .from(improvements)
    .where(and(isNull(improvements.withdrawnAt), inUnits(units)))
    .orderBy(asc(improvements.openedOn), asc(improvements.id))

/** One of them; undefined where there is none in these units. */
export async function findImprovement(db: Db, id: string, units: 'all' | readonly string[]) {
  return (await listImprovements(db, units)).find((one) => one.id === id)
}

/** Writes one down, or writes it anew. @returns false when it was withdrawn meanwhile */
export async function putImprovement(
  db: Db,
  one: Improvement & { readonly at: number },
  line: Logged,
): Promise<boolean> {
  const { id, ...set } = one
  const [{ rowsAffected }] = await db.batch([
    db
      .insert(improvements)
      .values(one)
      .onConflictDoUpdate({ target: improvements.id, set, setWhere: isNull(improvements.withdrawnAt) }),
    ...line,
  ])
  return rowsAffected > 0
}

/** Takes one off every page. @returns false when it was off already */
export async function withdraw(db: Db, id: string, at: number, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db
      .update(improvements)
      .set({ withdrawnAt: at })
      .where(and(eq(improvements.id, id), isNull(improvements.withdrawnAt))),
    ...line,
  ])
  return rowsAffected > 0
}
