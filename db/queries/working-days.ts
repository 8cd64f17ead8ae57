import { asc, eq } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { workingDays } from '../schema.ts'
import type { Logged } from './log.ts'

/** A day that is worked or not otherwise than the ward's list says. */
export type ChangedDay = typeof workingDays.$inferSelect

export const readWorkingDays = (db: Db): Promise<ChangedDay[]> =>
  db.select().from(workingDays).orderBy(asc(workingDays.day))

/** Writes down how a day is worked, in place of what was said before. */
export async function putWorkingDay(db: Db, changed: ChangedDay, line: Logged): Promise<void> {
  const { day, ...set } = changed
  await db.batch([
    db
      .insert(workingDays)
      .values(changed)
      .onConflictDoUpdate({ target: workingDays.day, set: { ...set } }),
    ...line,
  ])
}

/** Lets a day be as the ward's list says again. @returns false when it was so already */
export async function removeWorkingDay(db: Db, day: string, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([db.delete(workingDays).where(eq(workingDays.day, day)), ...line])
  return rowsAffected > 0
}
