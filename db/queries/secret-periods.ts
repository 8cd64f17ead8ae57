import { and, eq, gt, gte, isNotNull, isNull, lt, lte, notInArray, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import type { Db } from '../db.ts'
import { cases, contacts, facts, kiosks, readKeys, secondFactors, sessions, slips } from '../schema.ts'
import type { Logged } from './log.ts'

/** From `since` (milliseconds) until the next period, things were made under the secret with this fingerprint. */
export type SecretPeriod = { readonly fingerprint: string; readonly since: number }

/** A stretch of time in milliseconds, the end not in it. */
export type Stretch = { readonly from: number; readonly until: number }

/** What stops working with the secret it was made under. */
export type MadeUnder = {
  readonly slips: number
  readonly keys: number
  readonly kiosks: number
  readonly cases: number
  readonly contacts: number
  readonly sessions: number
  readonly secondFactors: number
  readonly mailAddresses: number
}

/** Under which secrets things were made here, oldest first; none in a database that no start has noted one in. */
export async function readSecretPeriods(db: Db): Promise<readonly SecretPeriod[]> {
  const [found] = await db.select().from(facts).where(eq(facts.name, 'secrets'))
  return found ? JSON.parse(found.value) : []
}

/** Notes under which secrets things were made, the present one last. */
export async function writeSecretPeriods(db: Db, periods: readonly SecretPeriod[], line: Logged): Promise<void> {
  const value = JSON.stringify(periods)
  await db.batch([
    db.insert(facts).values({ name: 'secrets', value }).onConflictDoUpdate({ target: facts.name, set: { value } }),
    ...line,
  ])
}

/**
 * Counts what still waits to be used of what was made in one stretch of time. Slips
 * and cases carry a day only, so that those of the first and the last day are all in it.
 */
export async function countMadeIn(
  db: Db,
  { from, until }: Stretch,
  now: number,
): Promise<Omit<MadeUnder, 'contacts' | 'secondFactors' | 'mailAddresses'>> {
  const within = (column: AnySQLiteColumn) => and(gte(column, from), lt(column, until))
  const days = (column: AnySQLiteColumn) => and(gte(column, dayOf(from)), lte(column, dayOf(until - 1)))
  const n = sql<number>`count(*)`.as('n')
  const [ofSlips, ofKeys, ofKiosks, ofCases, ofSessions] = await db.batch([
    db
      .select({ n })
      .from(slips)
      .where(and(days(slips.issuedOn), isNull(slips.usedOn), gt(slips.expiresAt, now))),
    db
      .select({ n })
      .from(readKeys)
      .where(and(within(readKeys.createdAt), isNull(readKeys.revokedAt))),
    db
      .select({ n })
      .from(kiosks)
      .where(and(within(kiosks.pairedAt), isNotNull(kiosks.tokenHash), isNull(kiosks.retiredAt))),
    db.select({ n }).from(cases).where(days(cases.openedOn)),
    db
      .select({ n })
      .from(sessions)
      .where(and(within(sessions.createdAt), gt(sessions.expiresAt, now))),
  ])
  const one = (rows: readonly { n: number }[]) => rows[0]?.n ?? 0
  return {
    slips: one(ofSlips),
    keys: one(ofKeys),
    kiosks: one(ofKiosks),
    cases: one(ofCases),
    sessions: one(ofSessions),
  }
}

/** How many sealed contacts none of these keys opens. */
export async function countContactsSealedOtherwise(db: Db, keys: readonly string[]): Promise<number> {
  const [found] = await db
    .select({ n: sql<number>`count(*)` })
    .from(contacts)
    .where(notInArray(contacts.key, [...keys]))
  return found?.n ?? 0
}

/** How many second factors none of these keys opens. */
export const countSecondFactorsSealedOtherwise = (db: Db, keys: readonly string[]): Promise<number> =>
  db.$count(secondFactors, notInArray(secondFactors.key, [...keys]))
