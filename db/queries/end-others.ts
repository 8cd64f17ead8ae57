import { and, eq, notInArray } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { sessions } from '../schema.ts'

/** The statement that ends all sessions of a person but those under these hashes. */
export const endOthers = (db: Db, person: string, keep: readonly string[]) =>
  db.delete(sessions).where(and(eq(sessions.staff, person), notInArray(sessions.tokenHash, [...keep])))
