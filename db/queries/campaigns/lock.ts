import type { InStatement } from '@libsql/client'
import { gt, sql } from 'drizzle-orm'
import type { Db } from '../../db.ts'
import { campaigns, publications } from '../../schema.ts'
import type { Logged } from '../log.ts'
import type { Response } from '../response-row.ts'
import { statementsForNew } from '../responses-document.ts'
import { stepStatement } from './campaigns.ts'

type Locking = {
  readonly campaign: string
  readonly by: string
  readonly at: number
  readonly day: string
  readonly results: unknown
  readonly responses: readonly Response[]
  /** Of each response the group and weight it is kept with. */
  readonly design: readonly { readonly response: string; readonly stratum: string; readonly weight: number }[]
}

/** What leads from an answer to a door. Names and addresses are deleted later, on schedule. */
const deleted = ['drawn', 'visits', 'keyings', 'resolutions', 'back_checks'] as const

/** Asks for the lock, or takes that back. @returns false where the campaign stands otherwise by now */
export async function askForLock(
  db: Db,
  { campaign, by, at }: { readonly campaign: string; readonly by: string | null; readonly at: number | null },
  line: Logged,
): Promise<boolean> {
  const step = by === null ? 'campaign-lock-withdrawn' : 'campaign-lock-asked'
  const [{ rowsAffected }] = await db.batch([
    stepStatement(db, campaign, step, { lockAskedBy: by, lockAskedAt: at }),
    ...line,
  ])
  return rowsAffected > 0
}

/**
 * Locks a campaign: its answers become responses of the sample, and everything that leads from an answer to a household is
 * deleted, in one batch. The answers come in together, so that none waits for others to be counted.
 *
 * @returns false where it is not to be locked any more, or by the person who asked for it
 */
export async function lockCampaign(db: Db, locking: Locking, line: Logged): Promise<boolean> {
  const { campaign, by, at, day, results, responses, design } = locking
  const ids = JSON.stringify(responses.map(({ id }) => id))
  const rows = JSON.stringify(design.map(({ response, stratum, weight }) => [response, stratum, weight]))
  const decides = db
    .update(campaigns)
    .set({ state: 'locked', lockedBy: by, lockedAt: at, results })
    .where(sql`id = ${campaign} and state = 'field' and lock_asked_by is not null and lock_asked_by <> ${by}`)
  // Fails where that changed nothing, and with it everything behind.
  const guard = db.run(sql`insert into sample_design (response, campaign, stratum, weight) select null, '', '', 0
    where not exists (select 1 from campaigns where id = ${campaign} and locked_by = ${by} and locked_at = ${at})`)
  const stored = (await statementsForNew(responses)).map((one) => asRun(db, one))
  try {
    await db.batch([
      decides,
      ...line,
      guard,
      ...stored,
      db.run(sql`insert into sample_design (response, campaign, stratum, weight)
        select value ->> 0, ${campaign}, value ->> 1, value ->> 2 from json_each(${rows})`),
      db.run(sql`update unreleased set published = ${day} where response in (select value from json_each(${ids}))`),
      ...deleted.map((table) => db.run(sql`delete from ${sql.identifier(table)} where campaign = ${campaign}`)),
      db.run(sql`update frame_units set adults = null where campaign = ${campaign}`),
    ])
  } catch (error) {
    if (isNotLocked(error)) return false
    throw error
  }
  return true
}

const isNotLocked = (error: unknown): boolean =>
  error instanceof Error &&
  (/NOT NULL constraint failed: sample_design\.response/.test(error.message) || isNotLocked(error.cause))

/** A statement with question marks as one that goes into a batch with others. */
const asRun = (db: Db, statement: InStatement) => {
  const { sql: text, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement
  const given = Array.isArray(args) ? args : []
  const parts = text
    .split('?')
    .flatMap((part, i) => (i === 0 ? [sql.raw(part)] : [sql`${given[i - 1]}`, sql.raw(part)]))
  return db.run(sql.join(parts))
}

/** The periods that were published after a moment, by name. */
export async function publishedSince(db: Db, at: number): Promise<string[]> {
  const found = await db
    .selectDistinct({ period: publications.period })
    .from(publications)
    .where(gt(publications.publishedAt, at))
  return found.map(({ period }) => period)
}
