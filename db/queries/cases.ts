import { eq, inArray, lte, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { areas, cases, comments, contacts } from '../schema.ts'
import type { Bound } from './bound-responses.ts'
import { type Due, due } from './due.ts'
import type { Logged } from './log.ts'

type NewCase = Omit<typeof cases.$inferSelect, 'reply' | 'repliedOn'>
type NewContact = Omit<typeof contacts.$inferSelect, 'case'>

/** Opens a case with the response whose author wishes for a reply; a resend opens none. */
export const openingCase = (db: Db, response: string, opened: NewCase, contact: NewContact | undefined): Bound => ({
  also: (mine) => {
    const { number, codeHash, openedOn, unit, area, procedure, channel, words } = opened
    const row = sql`
      insert into ${cases} (number, code_hash, opened_on, unit, area, procedure, channel, words)
      select ${number}, ${codeHash}, ${openedOn}, ${unit}, ${area}, ${procedure}, ${channel}, ${words} where ${mine}`
    // Its words are the case’s, and in no list of comments.
    const apart = db.run(sql`update ${comments} set wished = 1 where response = ${response} and ${mine}`)
    if (!contact) return [db.run(row), apart]

    const { kind, key, sealed, consentedOn, deleteOn } = contact
    const reach = sql`
      insert into ${contacts} ("case", kind, key, sealed, consented_on, delete_on)
      select ${number}, ${kind}, ${key}, ${sealed}, ${consentedOn}, ${deleteOn} where ${mine}`
    return [db.run(row), apart, db.run(reach)]
  },
})

/** What the holder of a receipt code may know of the case; undefined when none of the hashes is one's. */
export async function findCase(db: Db, codeHashes: readonly string[]) {
  const [found] = await db
    .select({
      openedOn: cases.openedOn,
      area: { vi: areas.name, en: areas.nameEn },
      reply: cases.reply,
      repliedOn: cases.repliedOn,
      contact: { kind: contacts.kind, deleteOn: contacts.deleteOn },
    })
    .from(cases)
    .innerJoin(areas, eq(areas.id, cases.area))
    .leftJoin(contacts, eq(contacts.case, cases.number))
    .where(inArray(cases.codeHash, [...codeHashes]))
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

/** The contacts whose day has come. */
export const dueContacts = (db: Db, today: string): Due => due(db, contacts, lte(contacts.deleteOn, today))
