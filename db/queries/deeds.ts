import type { Db } from '../db.ts'
import { deeds } from '../schema.ts'

type Deed = Omit<typeof deeds.$inferSelect, 'id'>

/** Writes down what a person or command did. */
export async function addDeed(db: Db, deed: Deed): Promise<void> {
  await db.insert(deeds).values(deed)
}
