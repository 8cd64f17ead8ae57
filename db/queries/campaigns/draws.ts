import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db } from '../../db.ts'
import { drawn, draws } from '../../schema.ts'
import type { Logged } from '../log.ts'
import { standsFor, stepStatement } from './campaigns.ts'

/** A draw as it was made. */
export type Draw = typeof draws.$inferSelect
/** A household that was drawn, as long as it is known which. */
export type Case = typeof drawn.$inferSelect

/** The draws of a campaign, the first first. */
export const drawsOf = (db: Db, campaign: string): Promise<Draw[]> =>
  db.select().from(draws).where(eq(draws.campaign, campaign)).orderBy(asc(draws.round))

/** The households of the draw that counts, by group and rank; those of one interviewer only, where one is named. */
export const casesOf = (db: Db, campaign: string, interviewer?: string): Promise<Case[]> =>
  db
    .select()
    .from(drawn)
    .where(
      and(
        eq(drawn.campaign, campaign),
        interviewer === undefined
          ? undefined
          : and(eq(drawn.interviewer, interviewer), sql`${drawn.releasedAt} is not null`),
      ),
    )
    .orderBy(asc(drawn.stratum), asc(drawn.rank))

/** The household a form belongs to; undefined where there is none. */
export async function caseOfForm(db: Db, campaign: string, form: string): Promise<Case | undefined> {
  const [found] = await db
    .select()
    .from(drawn)
    .where(and(eq(drawn.campaign, campaign), eq(drawn.form, form)))
  return found
}

/**
 * Stores a draw, and its households in the place of those of the draw before it.
 *
 * @returns false where the campaign stands otherwise, or somebody else drew meanwhile
 */
export async function addDraw(
  db: Db,
  draw: Draw,
  cases: readonly Pick<Case, 'code' | 'stratum' | 'rank' | 'part' | 'form'>[],
  line: Logged,
): Promise<boolean> {
  const { campaign, round } = draw
  const isNext = sql`not exists (select 1 from draws where campaign = ${campaign} and round >= ${round})`
  const mine = sql`exists (select 1 from draws where campaign = ${campaign} and round = ${round} and at = ${draw.at} and seed = ${draw.seed})`
  const rows = cases.map(({ code, stratum, rank, part, form }) => [code, stratum, rank, part, form])
  const results = await db.batch([
    db.run(sql`insert into draws (campaign, round, seed, reason, seal, sizes, "by", at)
      select ${campaign}, ${round}, ${draw.seed}, ${draw.reason}, ${draw.seal}, ${JSON.stringify(draw.sizes)}, ${draw.by}, ${draw.at}
      where ${standsFor(campaign, 'sample-drawn')} and ${isNext}`),
    ...line,
    db.run(sql`delete from drawn where campaign = ${campaign} and ${mine}`),
    db.run(sql`insert into drawn (campaign, code, stratum, rank, part, form)
      select ${campaign}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4
      from json_each(${JSON.stringify(rows)}) where ${mine}`),
    stepStatement(db, campaign, 'sample-drawn'),
  ])
  return results[0].rowsAffected > 0
}

type Assigned = { readonly code: string; readonly interviewer: string }

/** A statement for each interviewer: joined with the list of all, five thousand households would take twenty seconds. */
const assigning = (db: Db, campaign: string, assigned: readonly Assigned[], releasedAt: number) =>
  [...new Set(assigned.map(({ interviewer }) => interviewer))].map((interviewer) => {
    const codes = assigned.flatMap((one) => (one.interviewer === interviewer ? [one.code] : []))
    return db.run(sql`update drawn set interviewer = ${interviewer}, released_at = coalesce(released_at, ${releasedAt})
      where campaign = ${campaign} and code in (select value from json_each(${JSON.stringify(codes)}))`)
  })

/** Gives households to interviewers, by which they are released. @returns false where the campaign stands otherwise by now */
export async function assign(
  db: Db,
  given: {
    readonly campaign: string
    readonly step: 'field-begun' | 'cases-assigned' | 'reserve-released'
    readonly assigned: readonly Assigned[]
    readonly at: number
  },
  line: Logged,
): Promise<boolean> {
  const { campaign, step, assigned, at } = given
  const [{ rowsAffected }] = await db.batch([
    stepStatement(db, campaign, step),
    ...line,
    ...assigning(db, campaign, assigned, at),
  ])
  return rowsAffected > 0
}
