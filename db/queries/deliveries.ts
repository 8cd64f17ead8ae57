import { and, count, desc, eq, gte, inArray, isNotNull, isNull, lt, lte, not, or, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { type DeliveryKind, deliveries, staff, toldAlerts } from '../schema.ts'
import { type Due, due } from './due.ts'
import type { Logged } from './log.ts'

export type { DeliveryKind } from '../schema.ts'
export type Delivery = typeof deliveries.$inferSelect
export type NewDelivery = Pick<
  Delivery,
  'id' | 'kind' | 'recipient' | 'once' | 'content' | 'heldRoles' | 'at' | 'nextAt'
>

/** Puts the digest of a day on its way; an older one that still waits is not sent any more. @returns false when there is one already */
export async function addDigest(db: Db, digest: NewDelivery): Promise<boolean> {
  const { recipient, once, at } = digest
  const [{ rowsAffected }] = await db.batch([
    db.insert(deliveries).values(digest).onConflictDoNothing(),
    db.run(sql`
      update deliveries set next_at = null, given_up_at = ${at}, why = 'overtaken'
      where recipient = ${recipient} and kind = 'digest' and next_at is not null and once <> ${once}`),
  ])
  return rowsAffected === 1
}

/** Puts alerts on their way together, none of which was told before. @returns false when another process told one of them meanwhile */
export async function addAlertsTold(db: Db, delivery: NewDelivery, told: readonly string[]): Promise<boolean> {
  const { recipient, at } = delivery
  try {
    await db.batch([
      db.insert(toldAlerts).values(told.map((alert) => ({ recipient, alert, at }))),
      db.insert(deliveries).values(delivery),
    ])
    return true
  } catch (error) {
    if (isTold(error)) return false
    throw error
  }
}

const isTold = (error: unknown): boolean =>
  error instanceof Error &&
  (/UNIQUE constraint failed: (told_alerts|deliveries)\./.test(error.message) || isTold(error.cause))

/** Which of these were told to somebody before. */
export async function alreadyTold(db: Db, recipient: string, alerts: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await db
    .select({ alert: toldAlerts.alert })
    .from(toldAlerts)
    .where(and(eq(toldAlerts.recipient, recipient), inArray(toldAlerts.alert, [...alerts])))
  return new Set(found.map(({ alert }) => alert))
}

/** Puts a delivery on its way with its line in the log. */
export async function addDelivery(db: Db, delivery: NewDelivery, line: Logged): Promise<void> {
  await db.batch([db.insert(deliveries).values(delivery), ...line])
}

/** Whether something with this name is on its way, or was. */
export const isOnItsWay = async (db: Db, once: string): Promise<boolean> =>
  (await db.$count(deliveries, eq(deliveries.once, once))) > 0

type Claim = {
  readonly now: number
  readonly until: number
  readonly kinds: readonly DeliveryKind[]
  readonly webhook: boolean
  readonly mail: boolean
}

/**
 * Takes one delivery that is due, for so long: meanwhile no other process takes it. One whose process was killed is
 * taken again when that time is over.
 */
export async function claimDelivery(db: Db, { now, until, kinds, ...open }: Claim): Promise<Delivery | undefined> {
  const { id, nextAt, claimedUntil, kind, recipient } = deliveries
  const way = or(open.webhook ? eq(recipient, '') : undefined, open.mail ? not(eq(recipient, '')) : undefined)
  if (!way) return undefined
  const next = db
    .select({ id })
    .from(deliveries)
    .where(and(lte(nextAt, now), lte(claimedUntil, now), inArray(kind, [...kinds]), way))
    .orderBy(nextAt, id)
    .limit(1)
  const [[claimed]] = await db.batch([
    db
      .update(deliveries)
      .set({ claimedUntil: until, tries: sql`${deliveries.tries} + 1` })
      .where(inArray(id, next))
      .returning(),
  ])
  return claimed
}

/** What came of a try: sent, to be tried again, or given up. Only whoever has it still may say so. */
export async function settleDelivery(
  db: Db,
  { id, claimedUntil }: Pick<Delivery, 'id' | 'claimedUntil'>,
  outcome: Pick<Delivery, 'nextAt' | 'why' | 'sentAt' | 'givenUpAt'>,
): Promise<void> {
  await db
    .update(deliveries)
    .set({ ...outcome, claimedUntil: 0 })
    .where(and(eq(deliveries.id, id), eq(deliveries.claimedUntil, claimedUntil)))
}

/** The latest deliveries, newest first, with whom each was for; nothing of what is in them. */
export const lastDeliveries = (db: Db, most: number) =>
  db
    .select({ ...shown, recipient: sql<string | null>`case when ${deliveries.recipient} <> '' then ${staff.name} end` })
    .from(deliveries)
    .leftJoin(staff, eq(staff.id, deliveries.recipient))
    .where(isSomething)
    .orderBy(desc(deliveries.at), desc(deliveries.id))
    .limit(most)

const { id, kind, at, nextAt, tries, why, sentAt, givenUpAt } = deliveries
const shown = { id, kind, at, nextAt, tries, why, sentAt, givenUpAt }

/** A digest with nothing in it was made, and is not sent. */
const isSomething = or(isNotNull(nextAt), isNotNull(sentAt), isNotNull(givenUpAt))

/** The last delivery to somebody; undefined where there is none. */
export async function lastDeliveryTo(db: Db, person: string) {
  const [found] = await db
    .select(shown)
    .from(deliveries)
    .where(and(eq(deliveries.recipient, person), isSomething))
    .orderBy(desc(deliveries.at), desc(deliveries.id))
    .limit(1)
  return found
}

/** How many wait, and how many were given up since a moment because they could not be sent. */
export async function countDeliveries(db: Db, since: number) {
  const [found] = await db
    .select({
      waiting: count(deliveries.nextAt),
      failed: sql<number>`count(*) filter (where given_up_at >= ${since} and why not in ('overtaken', 'not his any more'))`,
    })
    .from(deliveries)
  return { waiting: found?.waiting ?? 0, failed: found?.failed ?? 0 }
}

/** How many codes were asked for by somebody since a moment. */
export const codesSince = (db: Db, person: string, since: number): Promise<number> =>
  db.$count(deliveries, and(eq(deliveries.recipient, person), eq(deliveries.kind, 'code'), gte(deliveries.at, since)))

/** Deliveries that were sent or given up before a moment. */
export const oldDeliveries = (db: Db, before: number): Due =>
  due(db, deliveries, and(isNull(deliveries.nextAt), lt(deliveries.at, before)))

/** What was told at once before a moment, and will not come up again. */
export const oldToldAlerts = (db: Db, before: number): Due =>
  due(db, toldAlerts, and(isNotNull(toldAlerts.at), lt(toldAlerts.at, before)))
