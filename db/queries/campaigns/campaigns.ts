import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { type CampaignStep, campaignSteps } from '../../../surveys/campaign/states.ts'
import type { Db } from '../../db.ts'
import { campaigns } from '../../schema.ts'
import type { Logged } from '../log.ts'

/** A campaign as it stands. */
export type Campaign = typeof campaigns.$inferSelect

/** All of them, the one that ends last first. */
export const listCampaigns = (db: Db): Promise<Campaign[]> =>
  db.select().from(campaigns).orderBy(desc(campaigns.endsOn), desc(campaigns.at))

/** undefined when there is none by this id. */
export async function findCampaign(db: Db, id: string): Promise<Campaign | undefined> {
  const [found] = await db.select().from(campaigns).where(eq(campaigns.id, id))
  return found
}

/** Stores a plan. */
export async function addCampaign(db: Db, row: typeof campaigns.$inferInsert, line: Logged): Promise<void> {
  await db.batch([db.insert(campaigns).values(row), ...line])
}

/** The statement that takes a step with a campaign, where it stands so that it may be taken. */
export const stepStatement = (db: Db, id: string, step: CampaignStep, change: Partial<Campaign> = {}) =>
  db
    .update(campaigns)
    .set({ ...change, state: campaignSteps[step].to })
    .where(and(eq(campaigns.id, id), inArray(campaigns.state, [...campaignSteps[step].in])))

/** Takes a step. @returns false where it stands otherwise by now */
export async function takeStep(
  db: Db,
  { id, step, change }: { readonly id: string; readonly step: CampaignStep; readonly change?: Partial<Campaign> },
  line: Logged,
): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([stepStatement(db, id, step, change), ...line])
  return rowsAffected > 0
}

/** Whether a campaign stands so that a step may be taken, for a statement that depends on it. */
export const standsFor = (id: string, step: CampaignStep) =>
  sql`exists (select 1 from campaigns where id = ${id} and state in (select value from json_each(${JSON.stringify(campaignSteps[step].in)})))`
