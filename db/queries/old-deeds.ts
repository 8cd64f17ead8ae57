import { asc } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { deeds } from '../schema.ts'

/** What an older program wrote down before there was a log, oldest first, after the first so many. */
export const oldDeeds = (db: Db, after: number, most: number) =>
  db.select().from(deeds).orderBy(asc(deeds.id)).limit(most).offset(after)
