import { and, desc, eq, gte, isNull, lt, ne, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { alias } from 'drizzle-orm/sqlite-core'
import { oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import type { Db } from '../db.ts'
import { exclusions, proposals, responses, staff } from '../schema.ts'
import type { Logged } from './log.ts'

export type { ProposalKind } from '../schema.ts'
export type Proposal = typeof proposals.$inferSelect

/** Statements that belong to a proposal. */
export type Also = readonly BatchItem<'sqlite'>[]

/** What is proposed, before anybody decided about it. */
export type NewProposal = Omit<Proposal, 'state' | 'decidedAt' | 'decidedBy' | 'answer'>

/**
 * @param also written down in the same batch, such as the set of answers it is about
 * @returns false when another proposal about the same thing waits already
 */
export async function addProposal(db: Db, proposal: NewProposal, line: Logged, also: Also = []): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db.insert(proposals).values(proposal).onConflictDoNothing(),
    ...line,
    ...also,
  ])
  return rowsAffected === 1
}

const proposer = alias(staff, 'proposer')
const decider = alias(staff, 'decider')

/** With people by name, commands as they are called; a response by the id that opens nothing. */
const told = {
  id: proposals.id,
  kind: proposals.kind,
  subjectKind: proposals.subjectKind,
  subject: proposals.subject,
  /** As people are told it: a response by the id exports give it. */
  name: sql<string>`coalesce(case when ${proposals.subjectKind} = 'response' then ${responses.exportId} end, ${proposals.subject})`,
  ...{ unit: proposals.unit, cause: proposals.cause, reason: proposals.reason },
  ...{ at: proposals.at, by: proposals.by, proposedBy: sql<string>`coalesce(${proposer.name}, ${proposals.by})` },
  /** The machine let whoever typed it in: it is nobody's own. */
  isByCommand: sql<boolean>`${proposer.id} is null`.mapWith(Boolean),
  ...{ seen: proposals.seen, state: proposals.state, decidedAt: proposals.decidedAt, answer: proposals.answer },
  decidedBy: sql<string | null>`coalesce(${decider.name}, ${proposals.decidedBy})`,
  /** How many answers it is about, where a set or another proposal tells; null where none does, or it was forgotten. */
  size: sql<number | null>`case ${proposals.subjectKind}
    when 'set' then nullif((select count(*) from answer_sets where answer_sets.id = ${proposals.subject}), 0)
    when 'proposal' then (select count(*) from exclusions where exclusions.proposal = ${proposals.subject} and exclusions.kind = 'staff') end`,
  /** When its answer was given; null where it is about no single one. */
  answeredAt: responses.answeredAt,
  area: responses.area,
}

const toldProposals = (db: Db) =>
  db
    .select(told)
    .from(proposals)
    .leftJoin(responses, and(eq(proposals.subjectKind, 'response'), eq(responses.id, proposals.subject)))
    .leftJoin(proposer, eq(proposer.id, proposals.by))
    .leftJoin(decider, eq(decider.id, proposals.decidedBy))

/** A proposal with names beside the ids. */
export type ToldProposal = Awaited<ReturnType<typeof listProposals>>[number]

/** The proposals that wait, the oldest first; or those that were decided, the latest first, at most so many. */
export async function listProposals(db: Db, { open, most }: { readonly open: boolean; readonly most: number }) {
  return toldProposals(db)
    .where(open ? eq(proposals.state, 'open') : ne(proposals.state, 'open'))
    .orderBy(open ? proposals.at : desc(proposals.decidedAt), proposals.id)
    .limit(most)
}

/** undefined when there is none by this id. */
export async function findProposal(db: Db, id: string): Promise<ToldProposal | undefined> {
  const [found] = await toldProposals(db).where(eq(proposals.id, id))
  return found
}

type Closing = {
  readonly state: 'declined' | 'withdrawn'
  readonly at: number
  readonly by: string
  readonly answer: string | null
}

/** Declines or withdraws what waits. @returns false when it was decided meanwhile */
export async function closeProposal(db: Db, id: string, closing: Closing, line: Logged): Promise<boolean> {
  const { state, at, by, answer } = closing
  const [{ rowsAffected }] = await db.batch([
    db
      .update(proposals)
      .set({ state, decidedAt: at, decidedBy: by, answer })
      .where(and(eq(proposals.id, id), eq(proposals.state, 'open'))),
    ...line,
  ])
  return rowsAffected === 1
}

/** The names of those who may confirm: an open account with one of these roles over all, not the one who proposed, of none of the units. */
export async function possibleConfirmers(
  db: Db,
  { by, units, roles }: { readonly by: string; readonly units: readonly string[]; readonly roles: readonly string[] },
): Promise<string[]> {
  const found = await db.all<{ name: string }>(sql`
    select name from staff where disabled_at is null and id <> ${by}
      and exists (select 1 from roles_held where staff = staff.id and unit = '' and role in (select value from json_each(${JSON.stringify(roles)})))
      and not exists (select 1 from roles_held where staff = staff.id and unit in (select value from json_each(${JSON.stringify(units)})))
    order by name`)
  return found.map(({ name }) => name)
}

/** The internal id of a response and how it is left out at present; undefined when there is none by this name. */
export async function standingOf(db: Db, name: string) {
  const [found] = await db
    .select({
      id: responses.id,
      name: sql<string>`coalesce(${responses.exportId}, ${responses.id})`,
      unit: responses.unit,
      answeredAt: responses.answeredAt,
      kind: exclusions.kind,
      /** It was left out while it waited, and would wait again. */
      waited: sql<boolean>`${exclusions.waited} is not null`.mapWith(Boolean),
    })
    .from(responses)
    .leftJoin(exclusions, and(eq(exclusions.response, responses.id), sql`taken_back_at is null`))
    .where(sql`(${responses.id} = ${name} or ${responses.exportId} = ${name})`)
  return found
}

/** What some responses of a period say, and whether each is left out at present and how: null where it is not. */
export async function talliesOfResponses(
  db: Db,
  ids: readonly string[],
  { firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string },
) {
  const { unit, area, procedure, channel, stream, questionnaire, version, pattern } = responses
  const context = { unit, area, procedure, channel, stream, questionnaire, version, pattern, kind: exclusions.kind }
  return db
    .select({ ...context, n: sql<number>`count(*)`.mapWith(Number) })
    .from(responses)
    .leftJoin(exclusions, and(eq(exclusions.response, responses.id), isNull(exclusions.takenBackAt)))
    .where(
      and(
        sql`${responses.id} in (select value from json_each(${JSON.stringify(ids)}))`,
        gte(responses.answeredAt, startOfDay(firstDay)),
        lt(responses.answeredAt, startOfDay(lastDay) + oneDay),
      ),
    )
    .groupBy(...Object.values(context))
}
