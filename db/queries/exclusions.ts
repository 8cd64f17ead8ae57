import { and, desc, eq, gte, isNull, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import type { Db } from '../db.ts'
import { exclusions, proposals, responses, staff } from '../schema.ts'
import type { Tally } from './tallies.ts'

type Exclusion = typeof exclusions.$inferSelect
/** The days yyyy-MM-dd, both inclusive, on which the response was answered. */
type Days = { readonly firstDay: string; readonly lastDay: string }

/** How a response is named to people: by an id that opens nothing. */
const shownAs = sql<string>`coalesce(${responses.exportId}, ${responses.id})`

/** The response of an exclusion, how it is named, and its unit; undefined when there is no such exclusion in force. */
export async function excludedAs(db: Db, id: number) {
  const [found] = await db
    .select({ response: responses.id, name: shownAs, unit: responses.unit })
    .from(exclusions)
    .innerJoin(responses, eq(responses.id, exclusions.response))
    .where(and(eq(exclusions.id, id), eq(exclusions.kind, 'staff'), isNull(exclusions.takenBackAt)))
  return found
}

/**
 * Every exclusion somebody ever made, latest first, with where and when the response was given; people by name,
 * commands as they are called. Answers that are only held are told by their batches.
 */
export async function listExclusions(db: Db, period?: Days) {
  const { id, response, reason, at, by, takenBackAt, takenBackBy } = exclusions
  const { answeredAt, unit, area, procedure, channel, stream, questionnaire, overall } = responses
  const [returner, proposer, asked] = [alias(staff, 'returner'), alias(staff, 'proposer'), alias(proposals, 'asked')]
  return db
    .select({
      ...{ id, response: shownAs, reason, at, by: sql<string>`coalesce(${staff.name}, ${by})` },
      ...{ takenBackAt, takenBackBy: sql<string | null>`coalesce(${returner.name}, ${takenBackBy})` },
      // Null where one person did it, before there were two.
      ...{ cause: proposals.cause, proposedBy: sql<string | null>`coalesce(${proposer.name}, ${proposals.by})` },
      ...{ takenBackReason: asked.reason, proposal: exclusions.proposal },
      ...{ answeredAt, unit, area, procedure, channel, stream, questionnaire, overall },
    })
    .from(exclusions)
    .crossJoin(responses)
    .leftJoin(staff, eq(staff.id, by))
    .leftJoin(returner, eq(returner.id, takenBackBy))
    .leftJoin(proposals, eq(proposals.id, exclusions.proposal))
    .leftJoin(proposer, eq(proposer.id, proposals.by))
    .leftJoin(asked, eq(asked.id, exclusions.takenBackProposal))
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
