import { and, eq, sql } from 'drizzle-orm'
import type { FrameUnit } from '../../../surveys/campaign/draw.ts'
import type { StratumSize } from '../../../surveys/campaign/protocol.ts'
import type { Db } from '../../db.ts'
import { frameContacts, frameUnits } from '../../schema.ts'
import { due } from '../due.ts'
import type { Logged } from '../log.ts'
import { standsFor, stepStatement } from './campaigns.ts'

/** What belongs to a household and opens with a key only. */
export type SealedContact = { readonly code: string; readonly key: string; readonly sealed: string }

/** The frame of a campaign in the order of its codes. */
export const frameOf = (db: Db, campaign: string): Promise<FrameUnit[]> =>
  db
    .select({ code: frameUnits.code, stratum: frameUnits.stratum, adults: frameUnits.adults })
    .from(frameUnits)
    .where(eq(frameUnits.campaign, campaign))
    .orderBy(frameUnits.code)

/** How many households each group of the frame has. */
export const frameSizes = (db: Db, campaign: string) =>
  db.all<{ stratum: string; households: number }>(sql`
    select stratum, count(*) as households from frame_units where campaign = ${campaign} group by stratum order by stratum`)

/** The sealed contacts of some households, of all unless said. */
export const contactsOf = (db: Db, campaign: string, codes?: readonly string[]): Promise<SealedContact[]> =>
  db
    .select({ code: frameContacts.code, key: frameContacts.key, sealed: frameContacts.sealed })
    .from(frameContacts)
    .where(
      and(
        eq(frameContacts.campaign, campaign),
        codes && sql`${frameContacts.code} in (select value from json_each(${JSON.stringify(codes)}))`,
      ),
    )

type Frame = {
  readonly campaign: string
  readonly units: readonly FrameUnit[]
  readonly contacts: readonly SealedContact[]
  /** How many of each group are drawn, as far as it was decided. */
  readonly sizes: readonly StratumSize[]
}

/**
 * Puts a frame in the place of the one before it, all or nothing.
 *
 * @returns false where the campaign stands otherwise by now
 */
export async function putFrame(db: Db, { campaign, units, contacts, sizes }: Frame, line: Logged): Promise<boolean> {
  const step = 'frame-imported'
  const may = standsFor(campaign, step)
  const [{ rowsAffected }] = await db.batch([
    stepStatement(db, campaign, step, { sizes }),
    ...line,
    db.run(sql`delete from frame_units where campaign = ${campaign} and ${may}`),
    db.run(sql`delete from frame_contacts where campaign = ${campaign} and ${may}`),
    db.run(sql`insert into frame_units (campaign, code, stratum, adults)
      select ${campaign}, value ->> 0, value ->> 1, value ->> 2
      from json_each(${JSON.stringify(units.map(({ code, stratum, adults }) => [code, stratum, adults]))}) where ${may}`),
    db.run(sql`insert into frame_contacts (campaign, code, key, sealed)
      select ${campaign}, value ->> 0, value ->> 1, value ->> 2
      from json_each(${JSON.stringify(contacts.map(({ code, key, sealed }) => [code, key, sealed]))}) where ${may}`),
  ])
  return rowsAffected > 0
}

/** How households of campaigns are found that were locked before a moment. */
export const contactsOfLocked = (db: Db, before: number) =>
  due(
    db,
    frameContacts,
    sql`${frameContacts.campaign} in (select id from campaigns where locked_at is not null and locked_at <= ${before})`,
  )
