import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../db.ts'
import { keyings, resolutions } from '../../schema.ts'
import type { Logged } from '../log.ts'
import { standsFor } from './campaigns.ts'

/** A form as one person keyed it. */
export type Keying = typeof keyings.$inferSelect
export type Resolution = typeof resolutions.$inferSelect

/** All that was keyed of a campaign. */
export const keyingsOf = (db: Db, campaign: string): Promise<Keying[]> =>
  db.select().from(keyings).where(eq(keyings.campaign, campaign)).orderBy(keyings.form, keyings.pass)

/** What was keyed of one form. */
export const keyingsOfForm = (db: Db, campaign: string, form: string): Promise<Keying[]> =>
  db
    .select()
    .from(keyings)
    .where(and(eq(keyings.campaign, campaign), eq(keyings.form, form)))
    .orderBy(keyings.pass)

/** What was settled where two keyings differed. */
export const resolutionsOf = (db: Db, campaign: string): Promise<Resolution[]> =>
  db.select().from(resolutions).where(eq(resolutions.campaign, campaign))

/** Stores a keying. @returns false where there is one of that pass already, or the campaign stands otherwise */
export async function addKeying(db: Db, { campaign, form, pass, answers, by, at }: Keying, line: Logged) {
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`insert into keyings (campaign, form, pass, answers, "by", at)
      select ${campaign}, ${form}, ${pass}, ${JSON.stringify(answers)}, ${by}, ${at}
      where ${standsFor(campaign, 'form-keyed')} on conflict (campaign, form, pass) do nothing`),
    ...line,
  ])
  return rowsAffected > 0
}

/** Stores what was found on the paper. @returns false where it was settled already, or the campaign stands otherwise */
export async function addResolution(db: Db, { campaign, form, answers, by, at }: Resolution, line: Logged) {
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`insert into resolutions (campaign, form, answers, "by", at)
      select ${campaign}, ${form}, ${JSON.stringify(answers)}, ${by}, ${at}
      where ${standsFor(campaign, 'form-settled')} on conflict (campaign, form) do nothing`),
    ...line,
  ])
  return rowsAffected > 0
}

/** Takes both keyings of a form away, so that it is keyed anew. @returns false where there was none, or the campaign stands otherwise */
export async function dropKeyings(db: Db, campaign: string, form: string, line: Logged): Promise<boolean> {
  const may = standsFor(campaign, 'form-returned')
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`delete from keyings where campaign = ${campaign} and form = ${form} and pass > 0 and ${may}`),
    ...line,
    db.run(sql`delete from resolutions where campaign = ${campaign} and form = ${form} and ${may}`),
  ])
  return rowsAffected > 0
}
