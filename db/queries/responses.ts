import { eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { dayOf, monthOf } from '../../surveys/grammar/calendar.ts'
import { isSatisfied } from '../../surveys/grammar/scale.ts'
import type { Db } from '../db.ts'
import { comments, days, type Flag, responses, tallies } from '../schema.ts'

export type Response = Omit<typeof responses.$inferSelect, 'details' | 'deviceAt' | 'flags'> & {
  readonly details: NonNullable<(typeof responses.$inferSelect)['details']>
  readonly comment: string | undefined
  readonly deviceAt?: number | undefined
  readonly flags?: readonly Flag[] | undefined
}

/**
 * `stored` now, `resent` (here already, with the same content), in `conflict`
 * with what is here under this id, or `barred` by what it was bound to.
 */
export type Added =
  | { readonly outcome: 'stored' | 'resent' | 'conflict'; readonly receipt: string }
  | { readonly outcome: 'barred' }

/** What belongs in the same transaction as a response. */
export type Bound = {
  /** The response is stored only where this holds. */
  readonly onlyIf?: SQL
  /** Statements that take effect only where `mine` holds: this attempt stored the response. */
  readonly also: (mine: SQL) => readonly BatchItem<'sqlite'>[]
}

/**
 * Stores responses, each once, with their tallies and comments and what is bound
 * to all of them, in one transaction: when this returns, they are durable.
 *
 * The receipt is new in every attempt, so the row's receipt tells whether this
 * attempt stored it; everything else is written only then. A resend gets the
 * first receipt again.
 *
 * @returns one outcome for each response, in the same order.
 */
export async function addResponses(
  db: Db,
  all: readonly Response[],
  bound: readonly Bound[] = [],
): Promise<readonly Added[]> {
  if (all.length === 0) return []
  const statements = all.map((response) => statementsFor(db, response, bound))
  const [first, ...others] = statements.flat()
  const results: unknown[] = await db.batch([first as NonNullable<typeof first>, ...others])
  return Promise.all(
    statements.map(async (own, i) => {
      const [row] = results.splice(0, own.length) as [readonly Stored[]]
      const { id, receipt, contentHash } = all[i] as Response
      const [stored] = row.length > 0 ? row : await findStored(db, id)
      if (!stored) return { outcome: 'barred' }
      const same = stored.contentHash === contentHash ? 'resent' : 'conflict'
      return { receipt: stored.receipt, outcome: stored.receipt === receipt ? 'stored' : same }
    }),
  )
}

type Stored = Pick<Response, 'receipt' | 'contentHash'>

const findStored = (db: Db, id: string): Promise<Stored[]> =>
  db
    .select({ receipt: responses.receipt, contentHash: responses.contentHash })
    .from(responses)
    .where(eq(responses.id, id))

/** The first one returns the response's row as it stands in the database, whoever stored it; none when it was barred. */
function statementsFor(db: Db, response: Response, bound: readonly Bound[]): BatchItem<'sqlite'>[] {
  const conditions = bound.flatMap(({ onlyIf }) => (onlyIf ? [onlyIf] : []))
  const row = insertion(db, response, conditions)
    .onConflictDoUpdate({ target: responses.id, set: { id: sql`excluded.id` } })
    .returning({ receipt: responses.receipt, contentHash: responses.contentHash })
  const mine = sql`(select receipt from responses where id = ${response.id}) = ${response.receipt}`
  const { unit, area, procedure, channel, stream, questionnaire, version, pattern, touchpoint, comment } = response

  const tally = db.run(sql`
    insert into ${tallies} (month, unit, area, procedure, channel, stream, questionnaire, version, pattern, n)
    select ${monthOf(response.answeredAt)}, ${unit}, ${area}, ${procedure}, ${channel}, ${stream}, ${questionnaire},
      ${version}, ${pattern}, 1 where ${mine}
    on conflict do update set n = n + 1`)
  const { answered, satisfied, flagged } = dayCounts(response)
  const day = db.run(sql`
    insert into ${days} (day, touchpoint, area, procedure, channel, stream, n, answered, satisfied, flagged)
    select ${dayOf(response.answeredAt)}, ${touchpoint}, ${area}, ${procedure}, ${channel}, ${stream}, 1,
      ${answered}, ${satisfied}, ${flagged} where ${mine}
    on conflict do update set n = n + 1, answered = answered + excluded.answered,
      satisfied = satisfied + excluded.satisfied, flagged = flagged + excluded.flagged`)
  const words = sql`insert into ${comments} (response, words) select ${response.id}, ${comment} where ${mine}`
  const others = bound.flatMap(({ also }) => also(mine))
  return [row, tally, day, ...(comment === undefined ? [] : [db.run(words)]), ...others]
}

function insertion(db: Db, response: Response, conditions: readonly SQL[]) {
  const values = rowOf(response)
  if (conditions.length === 0) return db.insert(responses).values(values)
  const columns = Object.entries(getTableColumns(responses)).map(([name, column]) =>
    sql.param(values[name as keyof typeof values] ?? null, column),
  )
  return db
    .insert(responses)
    .select(sql`select ${sql.join(columns, sql`, `)} where ${sql.join([...conditions], sql` and `)}`)
}

/** A response as its row holds it: nothing told is null. */
export const rowOf = ({ comment: _, details, flags, deviceAt, ...response }: Response) => ({
  ...response,
  details: Object.keys(details).length > 0 ? details : null,
  flags: flags && flags.length > 0 ? flags : null,
  deviceAt: deviceAt ?? null,
})

/** What a response adds to its day, 1 or 0 each: the overall question was answered, is satisfied, was sent unusually. */
export const dayCounts = ({ overall, flags = [] }: Pick<Response, 'overall' | 'flags'>) => ({
  answered: Number(overall !== null),
  satisfied: Number(overall !== null && isSatisfied(overall)),
  flagged: Number(flags.length > 0),
})

/** The receipt of a stored response, or undefined when there is none with this id. */
export async function findReceipt(db: Db, id: string): Promise<string | undefined> {
  const [found] = await db.select({ receipt: responses.receipt }).from(responses).where(eq(responses.id, id))
  return found?.receipt
}

/** What tells whether two responses under one id are the same. The hash covers touchpoint, questionnaire and answers. */
export type Kept = Pick<Response, 'contentHash' | 'answeredAt' | 'unit' | 'area' | 'procedure' | 'channel' | 'stream'>

/** Which of a few hundred ids are stored already, and with what. */
export async function findKept(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Kept>> {
  const { id, contentHash, answeredAt, unit, area, procedure, channel, stream } = responses
  const found = await db
    .select({ id, contentHash, answeredAt, unit, area, procedure, channel, stream })
    .from(responses)
    .where(inArray(id, [...ids]))
  return new Map(found.map((row) => [row.id, row]))
}
