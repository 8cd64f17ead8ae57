import { eq, inArray, lte, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { caseEvents, cases, caseWords, comments, contacts } from '../schema.ts'
import type { NewContact } from './cases.ts'
import { type Due, due } from './due.ts'
import type { Logged } from './log.ts'

/** Gives a case a way to reach its author, in place of the one before. */
export async function putContact(db: Db, number: number, contact: NewContact, line: Logged): Promise<void> {
  await db.batch([
    db
      .insert(contacts)
      .values({ case: number, ...contact })
      .onConflictDoUpdate({ target: contacts.case, set: contact }),
    ...line,
  ])
}

/** How to reach the author of a case, sealed; undefined where nothing is kept. */
export async function sealedContact(db: Db, number: number) {
  const [found] = await db
    .select({ kind: contacts.kind, key: contacts.key, sealed: contacts.sealed, deleteOn: contacts.deleteOn })
    .from(contacts)
    .where(eq(contacts.case, number))
  return found
}

/** Deletes how to reach the author of a case; what was written stays. @returns false when there was nothing to delete. */
export async function forgetContact(db: Db, codeHashes: readonly string[], line: Logged): Promise<boolean> {
  const own = db
    .select({ number: cases.number })
    .from(cases)
    .where(inArray(cases.codeHash, [...codeHashes]))
  const [{ rowsAffected }] = await db.batch([db.delete(contacts).where(inArray(contacts.case, own)), ...line])
  return rowsAffected > 0
}

/**
 * Deletes what the author of a case wrote, in it and as the comment it came with, and how to reach the author. That it was
 * answered, and how, stays.
 *
 * @returns false when there was nothing to delete
 */
export async function forgetWords(db: Db, number: number, line: Logged): Promise<boolean> {
  const opening = sql`(select words from ${caseWords} where "case" = ${number} and n = 0)`
  const [, { rowsAffected }] = await db.batch([
    // One like it, of the same service and day: which answer a case came with is kept nowhere.
    db.run(sql`delete from ${comments} where response = (
      select comments.response from comments cross join responses on responses.id = comments.response
      cross join cases on cases.number = ${number}
      where comments.wished = 1 and comments.words = ${opening} and responses.unit = cases.unit
        and responses.area = cases.area and responses.procedure = cases.procedure
        and strftime('%Y-%m-%d', responses.received_at / 1000 + 7 * 3600, 'unixepoch') = cases.opened_on limit 1)`),
    db.run(sql`delete from ${caseWords} where "case" = ${number}
      and n in (select n from ${caseEvents} where "case" = ${number} and "by" = '')`),
    ...line,
    db.delete(contacts).where(eq(contacts.case, number)),
  ])
  return rowsAffected > 0
}

/** The contacts whose day has come. */
export const dueContacts = (db: Db, today: string): Due => due(db, contacts, lte(contacts.deleteOn, today))
