import { and, asc, eq, gte, lt, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { comments, responses, sensitiveAnswers, tallies } from '../schema.ts'
import type { Response } from './responses.ts'

/** A response as exports name it: its `id` opens nothing, and is recognised when the file is brought in again. */
export type ExportedResponse = Omit<
  Response,
  | 'exportId'
  | 'overall'
  | 'receivedAt'
  | 'receiptKey'
  | 'source'
  | 'contentHash'
  | 'deviceAt'
  | 'flags'
  | 'held'
  | 'sensitive'
>
type Span = { readonly since: number; readonly before: number }

/**
 * Every response answered in a span of time, oldest first, a page at a time, so
 * that no more than a page is in memory. Each page goes on after the last
 * response of the one before.
 */
export async function* responsePages(db: Db, { since, before }: Span, size = 1000): AsyncGenerator<ExportedResponse[]> {
  const { id, exportId, answeredAt, touchpoint, unit, area, procedure, channel, stream } = responses
  const { questionnaire, version, pattern, details } = responses
  const context = { touchpoint, unit, area, procedure, channel, stream, questionnaire, version }
  let last: { answeredAt: number; exportId: string | null } | undefined
  for (;;) {
    const after = last
      ? sql`(${responses.answeredAt}, ${responses.exportId}) > (${last.answeredAt}, ${last.exportId})`
      : gte(responses.answeredAt, since)
    const rows = await db
      .select({
        exportId,
        answeredAt,
        ...context,
        pattern,
        details,
        comment: comments.words,
        sensitive: sensitiveAnswers.answers,
      })
      .from(responses)
      .leftJoin(comments, eq(comments.response, id))
      .leftJoin(sensitiveAnswers, eq(sensitiveAnswers.response, id))
      .where(and(after, lt(responses.answeredAt, before)))
      .orderBy(asc(responses.answeredAt), asc(responses.exportId))
      .limit(size)
    if (rows.length > 0)
      yield rows.map(({ details, sensitive, comment, exportId, ...row }) => ({
        ...row,
        id: nameOf(exportId),
        details: { ...details, ...sensitive },
        comment: comment ?? undefined,
      }))
    last = rows.at(-1)
    if (rows.length < size) return
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** Every response has one once `completeResponses` has run, which every door does first. */
function nameOf(exportId: string | null): string {
  if (exportId === null) throw new Error('a response has no id for exports')
  return exportId
}

/** The questionnaire versions answered in the months from `from` to `to` ('yyyy-MM', inclusive), and how many responses. */
export async function answeredVersions(db: Db, from: string, to: string) {
  return db
    .select({
      questionnaire: tallies.questionnaire,
      version: tallies.version,
      n: sql<number>`sum(${tallies.n})`.mapWith(Number),
    })
    .from(tallies)
    .where(sql`substr(${tallies.half}, 1, 7) between ${from} and ${to}`)
    .groupBy(tallies.questionnaire, tallies.version)
}
