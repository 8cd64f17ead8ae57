import { and, desc, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { touchpoints } from '../schema.ts'
import type { Logged } from './log.ts'
import { type Names, named } from './named.ts'

export type Touchpoint = typeof touchpoints.$inferSelect

/** A touchpoint with the names a citizen reads at the top of the page. */
export type NamedTouchpoint = Touchpoint & { readonly names: Names }

/** The touchpoint a code leads to, retired or not; undefined when there never was one. */
export async function findTouchpoint(db: Db, code: string): Promise<NamedTouchpoint | undefined> {
  const [found] = await named(db, touchpoints).where(eq(touchpoints.code, code))
  return found && { ...found.of, names: found.names }
}

/** Every touchpoint, newest first. */
export async function listTouchpoints(db: Db): Promise<NamedTouchpoint[]> {
  const found = await named(db, touchpoints).orderBy(desc(touchpoints.createdAt), desc(touchpoints.code))
  return found.map(({ of, names }) => ({ ...of, names }))
}

/** Stores a touchpoint. @returns false when the code is taken. */
export async function addTouchpoint(db: Db, touchpoint: Touchpoint, line: Logged = []): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([db.insert(touchpoints).values(touchpoint).onConflictDoNothing(), ...line])
  return rowsAffected === 1
}

/** Retires a touchpoint; its answers stay. @returns false when there is no such touchpoint in use. */
export async function retireTouchpoint(
  db: Db,
  code: string,
  { at, by }: { readonly at: number; readonly by: string },
  line: Logged,
): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db
      .update(touchpoints)
      .set({ retiredAt: at, retiredBy: by })
      .where(and(eq(touchpoints.code, code), isNull(touchpoints.retiredAt))),
    ...line,
  ])
  return rowsAffected === 1
}

/** Takes a retirement back. @returns false when there is no such retired touchpoint. */
export async function reopenTouchpoint(db: Db, code: string, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db
      .update(touchpoints)
      .set({ retiredAt: null, retiredBy: null })
      .where(and(eq(touchpoints.code, code), isNotNull(touchpoints.retiredAt))),
    ...line,
  ])
  return rowsAffected === 1
}

/** Calls the counter of a touchpoint otherwise; its answers and its code stay. @returns false when it is called so already, or there is none. */
export async function renameTouchpoint(db: Db, code: string, counter: string, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db
      .update(touchpoints)
      .set({ counter })
      .where(and(eq(touchpoints.code, code), ne(touchpoints.counter, counter))),
    ...line,
  ])
  return rowsAffected === 1
}
