import { and, eq, isNotNull, isNull, lt, notInArray, or, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { deliveries, mailAddresses, staff } from '../schema.ts'
import type { NewDelivery } from './deliveries.ts'
import { type Due, due } from './due.ts'
import type { Logged } from './log.ts'
import { roles } from './staff.ts'

/** Where somebody is written to, sealed, and about what. */
export type MailAddress = typeof mailAddresses.$inferSelect

export async function findMailAddress(db: Db, person: string): Promise<MailAddress | undefined> {
  const [found] = await db.select().from(mailAddresses).where(eq(mailAddresses.staff, person))
  return found
}

type NewAddress = Pick<MailAddress, 'staff' | 'sealed' | 'key' | 'setAt'>

/** Puts an address in place of the one before, to be confirmed; what waits for that one is not sent any more. */
export async function setMailAddress(db: Db, address: NewAddress, code: NewDelivery, line: Logged): Promise<void> {
  const fresh = { ...address, codeAt: address.setAt, tries: 0, confirmedAt: null }
  await db.batch([
    db.insert(mailAddresses).values(fresh).onConflictDoUpdate({ target: mailAddresses.staff, set: fresh }),
    ...line,
    dropWaiting(db, address.staff),
    db.insert(deliveries).values(code),
  ])
}

/** What has not been sent to somebody yet. */
const dropWaiting = (db: Db, person: string) =>
  db.delete(deliveries).where(and(eq(deliveries.recipient, person), isNotNull(deliveries.nextAt)))

/** Counts that a code was typed. @returns false when it was done so often already, or none is awaited */
export async function spendTry(db: Db, person: string, most: number): Promise<boolean> {
  const { rowsAffected } = await db.run(sql`
    update mail_addresses set tries = tries + 1 where staff = ${person} and code_at is not null and tries < ${most}`)
  return rowsAffected === 1
}

/** Confirms the address the code was made for. @returns false when another was put in its place meanwhile */
export async function confirmMailAddress(
  db: Db,
  { staff: person, codeAt, sealed }: MailAddress,
  at: number,
  line: Logged,
): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`
      update mail_addresses set confirmed_at = ${at}, code_at = null
      where staff = ${person} and code_at = ${codeAt} and sealed = ${sealed}`),
    ...line,
  ])
  return rowsAffected === 1
}

type Wished = Pick<MailAddress, 'digestSince' | 'alertsSince'>

/** What somebody wishes to be told. @returns false when no address of his is confirmed */
export async function chooseNotifications(db: Db, person: string, wished: Wished, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db
      .update(mailAddresses)
      .set(wished)
      .where(and(eq(mailAddresses.staff, person), isNotNull(mailAddresses.confirmedAt))),
    ...line,
  ])
  return rowsAffected === 1
}

/** Removes an address, and what waits to be sent there. @returns false when there is none */
export async function removeMailAddress(db: Db, person: string, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db.delete(mailAddresses).where(eq(mailAddresses.staff, person)),
    ...line,
    dropWaiting(db, person),
  ])
  return rowsAffected === 1
}

/** Everybody with an open account and a confirmed address who wishes to be told something, with his roles. */
export const listRecipients = (db: Db) =>
  db
    .select({
      id: staff.id,
      roles,
      digestSince: mailAddresses.digestSince,
      alertsSince: mailAddresses.alertsSince,
    })
    .from(mailAddresses)
    .innerJoin(staff, eq(staff.id, mailAddresses.staff))
    .where(
      and(
        isNull(staff.disabledAt),
        isNotNull(mailAddresses.confirmedAt),
        or(isNotNull(mailAddresses.digestSince), isNotNull(mailAddresses.alertsSince)),
      ),
    )
    .orderBy(staff.id)

/** Where an open account is written to, and the roles it holds; undefined where it is closed or has no address. */
export async function findRecipient(db: Db, person: string) {
  const [found] = await db
    .select({ address: mailAddresses, roles })
    .from(mailAddresses)
    .innerJoin(staff, eq(staff.id, mailAddresses.staff))
    .where(and(eq(staff.id, person), isNull(staff.disabledAt)))
  return found
}

/** Addresses that nobody confirmed since they were given. */
export const unconfirmedAddresses = (db: Db, before: number): Due =>
  due(db, mailAddresses, and(isNull(mailAddresses.confirmedAt), lt(mailAddresses.setAt, before)))

/** Addresses of accounts that were closed before a moment. */
export const addressesOfClosed = (db: Db, before: number): Due =>
  due(
    db,
    mailAddresses,
    sql`staff in (select id from staff as closed where closed.disabled_at is not null and closed.disabled_at < ${before})`,
  )

/** How many sealed addresses none of these keys opens. */
export const countAddressesSealedOtherwise = (db: Db, keys: readonly string[]): Promise<number> =>
  db.$count(mailAddresses, notInArray(mailAddresses.key, [...keys]))
