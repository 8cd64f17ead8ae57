import { desc } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { deeds } from '../schema.ts'

export type Deed = Omit<typeof deeds.$inferSelect, 'id'>

/** Writes down what a person or command did. */
export async function addDeed(db: Db, deed: Deed): Promise<void> {
  await db.insert(deeds).values(deed)
}

/** The newest entries of the log first. */
export const latestDeeds = async (db: Db, most = 100): Promise<Deed[]> =>
  db
    .select({ at: deeds.at, by: deeds.by, what: deeds.what, subject: deeds.subject })
    .from(deeds)
    .orderBy(desc(deeds.id))
    .limit(most)
