import { eq, inArray, sql } from 'drizzle-orm'
import { dayOf, monthOf } from '../../surveys/grammar/calendar.ts'
import { isSatisfied } from '../../surveys/grammar/scale.ts'
import type { Db } from '../db.ts'
import { comments, days, responses, tallies } from '../schema.ts'

export type Response = Omit<typeof responses.$inferSelect, 'details'> & {
  readonly details: NonNullable<(typeof responses.$inferSelect)['details']>
  readonly comment: string | undefined
}

/** `stored` now, `resent` (here already, with the same content), or in `conflict` with what is here under this id. */
type Added = { readonly outcome: 'stored' | 'resent' | 'conflict'; readonly receipt: string }

/**
 * Stores responses, each once, with their tallies and comments, all in one
 * transaction: when this returns, they are durable.
 *
 * The receipt is new in every attempt, so the row's receipt tells whether this
 * attempt stored it; tally and comment are written only then. A resend gets the
 * first receipt again.
 *
 * @returns one outcome for each response, in the same order.
 */
export async function addResponses(db: Db, all: readonly Response[]): Promise<Added[]> {
  if (all.length === 0) return []
  const [first, ...others] = all.flatMap((response) => statementsFor(db, response))
  const results: unknown[] = await db.batch([first as NonNullable<typeof first>, ...others])

  const stored = results.filter((result): result is [{ receipt: string; contentHash: string }] => Array.isArray(result))
  return stored.map(([{ receipt, contentHash }], i) => ({
    receipt,
    outcome: receipt === all[i]?.receipt ? 'stored' : contentHash === all[i]?.contentHash ? 'resent' : 'conflict',
  }))
}

/** The response row comes back as it stands in the database, whoever stored it. */
function statementsFor(db: Db, { comment, details, ...response }: Response) {
  const row = db
    .insert(responses)
    .values({ ...response, details: Object.keys(details).length > 0 ? details : null })
    .onConflictDoUpdate({ target: responses.id, set: { id: sql`excluded.id` } })
    .returning({ receipt: responses.receipt, contentHash: responses.contentHash })
  const mine = sql`(select receipt from responses where id = ${response.id}) = ${response.receipt}`
  const { unit, area, procedure, channel, stream, questionnaire, version, pattern, touchpoint } = response

  const tally = db.run(sql`
    insert into ${tallies} (month, unit, area, procedure, channel, stream, questionnaire, version, pattern, n)
    select ${monthOf(response.answeredAt)}, ${unit}, ${area}, ${procedure}, ${channel}, ${stream}, ${questionnaire},
      ${version}, ${pattern}, 1 where ${mine}
    on conflict do update set n = n + 1`)
  const { answered, satisfied } = overallCounts(response)
  const day = db.run(sql`
    insert into ${days} (day, touchpoint, area, procedure, channel, stream, n, answered, satisfied)
    select ${dayOf(response.answeredAt)}, ${touchpoint}, ${area}, ${procedure}, ${channel}, ${stream}, 1,
      ${answered}, ${satisfied} where ${mine}
    on conflict do update set n = n + 1, answered = answered + excluded.answered, satisfied = satisfied + excluded.satisfied`)
  if (comment === undefined) return [row, tally, day]
  return [
    row,
    tally,
    day,
    db.run(sql`insert into ${comments} (response, words) select ${response.id}, ${comment} where ${mine}`),
  ]
}

/** What a response adds to its day: 1 or 0 for having answered the overall question, and for being satisfied. */
export const overallCounts = ({ overall }: Pick<Response, 'overall'>) => ({
  answered: Number(overall !== null),
  satisfied: Number(overall !== null && isSatisfied(overall)),
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
