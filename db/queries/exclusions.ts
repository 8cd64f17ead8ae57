import { and, desc, eq, gte, isNull, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import type { Db } from '../db.ts'
import { exclusions, responses, staff } from '../schema.ts'
import type { Logged } from './log.ts'
import type { Tally } from './tallies.ts'
import { queueUp } from './unreleased.ts'

type Exclusion = typeof exclusions.$inferSelect
/** The days yyyy-MM-dd, both inclusive, on which the response was answered. */
type Days = { readonly firstDay: string; readonly lastDay: string }

/** A response by its own id, or by the one exports and the desk give it. */
const named = (name: string) => sql`(responses.id = ${name} or responses.export_id = ${name})`
/** How a response is named to people: by an id that opens nothing. */
const shownAs = sql<string>`coalesce(${responses.exportId}, ${responses.id})`

/**
 * Leaves a response out of the figures; the response itself stays as it is. One
 * that was held is held no more: somebody has looked.
 *
 * @param response its id, or the one it has in exports
 * @returns the exclusion's id and how the response is named, or that there is no such response, or that it is left out already
 */
export async function exclude(
  db: Db,
  { response, reason, at, by }: Pick<Exclusion, 'response' | 'reason' | 'at' | 'by'>,
  line: Logged,
): Promise<{ readonly id: number; readonly response: string } | 'unknown' | 'already'> {
  const [, [added]] = await db.batch([
    db.run(sql`
      update exclusions set taken_back_at = ${at}, taken_back_by = ${by}
      where kind = 'held' and taken_back_at is null and response in (select id from responses where ${named(response)})`),
    db.all<{ id: number }>(sql`
      insert into exclusions (response, reason, at, "by")
      select id, ${reason}, ${at}, ${by} from responses where ${named(response)}
        and not exists (select 1 from exclusions where response = responses.id and taken_back_at is null)
      returning id`),
    ...line,
  ])
  const known = await findNamed(db, response)
  return added && known ? { id: added.id, response: known.name } : known ? 'already' : 'unknown'
}

/** How a response is named to people, and the unit it is about; undefined when there is none by this id. */
export async function findNamed(db: Db, name: string) {
  const [found] = await db.select({ name: shownAs, unit: responses.unit }).from(responses).where(named(name))
  return found
}

/** How the response of an exclusion is named, and its unit; undefined when there is no such exclusion in force. */
export async function excludedAs(db: Db, id: number) {
  const [found] = await db
    .select({
      name: sql<string>`coalesce(${shownAs}, ${exclusions.response})`,
      unit: sql<string>`coalesce(${responses.unit}, '')`,
    })
    .from(exclusions)
    .leftJoin(responses, eq(responses.id, exclusions.response))
    .where(and(eq(exclusions.id, id), isNull(exclusions.takenBackAt)))
  return found
}

/** Counts a response again. @returns false when there is no such exclusion in force. */
export async function takeBack(
  db: Db,
  id: number,
  { at, by }: { readonly at: number; readonly by: string },
  line: Logged,
): Promise<boolean> {
  const [, { rowsAffected }] = await db.batch([
    queueUp(db, sql`exclusions.id = ${id} and kind = 'held' and taken_back_at is null`, at),
    db
      .update(exclusions)
      .set({ takenBackAt: at, takenBackBy: by })
      .where(and(eq(exclusions.id, id), isNull(exclusions.takenBackAt))),
    ...line,
  ])
  return rowsAffected === 1
}

/**
 * Every exclusion somebody ever made, latest first, with where and when the response was given; people by name,
 * commands as they are called. Answers that are only held are told by their batches.
 */
export async function listExclusions(db: Db, period?: Days) {
  const { id, response, reason, at, by, takenBackAt, takenBackBy } = exclusions
  const { answeredAt, unit, area, procedure, channel, stream, questionnaire, overall } = responses
  const returner = alias(staff, 'returner')
  return db
    .select({
      ...{ id, response: shownAs, reason, at, by: sql<string>`coalesce(${staff.name}, ${by})` },
      ...{ takenBackAt, takenBackBy: sql<string | null>`coalesce(${returner.name}, ${takenBackBy})` },
      ...{ answeredAt, unit, area, procedure, channel, stream, questionnaire, overall },
    })
    .from(exclusions)
    .crossJoin(responses)
    .leftJoin(staff, eq(staff.id, by))
    .leftJoin(returner, eq(returner.id, takenBackBy))
    .where(and(eq(responses.id, response), eq(exclusions.kind, 'staff'), period && answeredIn(period)))
    .orderBy(desc(id))
}

/** The ids of the responses of a period that are left out at present, held ones too. */
export async function leftOut(db: Db, period: Days): Promise<string[]> {
  const found = await db
    .select({ id: responses.id })
    .from(exclusions)
    .crossJoin(responses)
    .where(and(eq(responses.id, exclusions.response), isNull(exclusions.takenBackAt), answeredIn(period)))
  return found.map(({ id }) => id)
}

/** What tells the exclusions from those of any other time: they are only ever added and taken back. */
export async function exclusionsVersion(db: Db): Promise<string> {
  const [found] = await db.all<{ made: number; back: number }>(
    sql`select count(*) as made, count(taken_back_at) as back from exclusions`,
  )
  return `${found?.made} ${found?.back}`
}

/** A tally of responses left out by somebody, or held. */
export type LeftOut = Tally & Pick<Exclusion, 'kind'>

/** What the responses left out at present add to the tallies of a period. */
export async function excludedTallies(db: Db, period: Days): Promise<LeftOut[]> {
  const { unit, area, procedure, channel, stream, questionnaire, version, pattern } = responses
  const context = { unit, area, procedure, channel, stream, questionnaire, version, pattern, kind: exclusions.kind }
  return db
    .select({ ...context, n: sql<number>`count(*)`.mapWith(Number) })
    .from(exclusions)
    .crossJoin(responses)
    .where(and(eq(responses.id, exclusions.response), isNull(exclusions.takenBackAt), answeredIn(period)))
    .groupBy(...Object.values(context))
}

/** A cross join goes from the few exclusions to their responses, never through the responses of a whole year. */
const answeredIn = ({ firstDay, lastDay }: Days) =>
  and(gte(responses.answeredAt, startOfDay(firstDay)), lt(responses.answeredAt, startOfDay(lastDay) + oneDay))
