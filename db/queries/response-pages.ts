import { and, asc, eq, gt, gte, lt, min, sql } from 'drizzle-orm'
import { dayOf, oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import { shownText } from '../../surveys/grammar/personal/hidden-parts.ts'
import type { Db } from '../db.ts'
import { cells, comments, responses, sensitiveAnswers } from '../schema.ts'
import type { Response } from './responses.ts'

/**
 * A response as exports tell it: its `id` opens nothing, and is recognised when the file is brought in again; of the
 * time only the day (yyyy-MM-dd) is told, since the hour would tell who it was (specification §11.4).
 */
export type ExportedResponse = Omit<
  Response,
  | 'answeredAt'
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
> & { readonly day: string }
type Span = {
  readonly since: number
  readonly before: number
  /** Ids of answers that are not counted yet. */
  readonly without?: ReadonlySet<string>
  /** The last one stored that is told: whoever answers meanwhile is in no file that was begun before. */
  readonly last?: number
  /** Comments as they were written, all of them; else those that may be read, with what is personal hidden. */
  readonly asWritten?: boolean
}

/** The place of the last response that was stored. */
export async function lastStored(db: Db): Promise<number> {
  const [found] = await db.all<{ last: number | null }>(sql`select max(rowid) as last from responses`)
  return found?.last ?? 0
}

/**
 * Every response answered in a span of time, day by day, those of a day by their
 * names, which say nothing of the order in which they came; a page at a time, so
 * that no more than a page is in memory. Each page goes on after the last response of the one before.
 */
export async function* responsePages(db: Db, span: Span, size = 1000): AsyncGenerator<ExportedResponse[]> {
  for (let from = span.since; ; ) {
    const first = await firstAnswer(db, { ...span, since: from })
    if (first === undefined) return
    const day = startOfDay(dayOf(first))
    yield* pagesOfDay(
      db,
      {
        since: Math.max(day, from),
        before: Math.min(day + oneDay, span.before),
        without: span.without ?? none,
        last: span.last ?? (await lastStored(db)),
        asWritten: span.asWritten ?? false,
      },
      size,
    )
    from = day + oneDay
  }
}

const none: ReadonlySet<string> = new Set()

async function firstAnswer(db: Db, { since, before }: Span): Promise<number | undefined> {
  const { answeredAt } = responses
  const [found] = await db
    .select({ first: min(answeredAt) })
    .from(responses)
    .where(and(gte(answeredAt, since), lt(answeredAt, before)))
  return found?.first ?? undefined
}

async function* pagesOfDay(db: Db, span: Required<Span>, size: number) {
  const { since, before, without, last: stored, asWritten } = span
  const { id, exportId, answeredAt, touchpoint, unit, area, procedure, channel, stream } = responses
  const { questionnaire, version, pattern, details } = responses
  const context = { touchpoint, unit, area, procedure, channel, stream, questionnaire, version }
  const day = dayOf(since)
  for (let last = ''; ; ) {
    const rows = await db
      .select({
        ...{ own: id, exportId, ...context, pattern, details },
        ...{
          comment: asWritten ? comments.words : readable,
          hidden: comments.hidden,
          sensitive: sensitiveAnswers.answers,
        },
      })
      .from(responses)
      .leftJoin(comments, eq(comments.response, id))
      .leftJoin(sensitiveAnswers, eq(sensitiveAnswers.response, id))
      .where(and(gte(answeredAt, since), lt(answeredAt, before), gt(exportId, last), sql`responses.rowid <= ${stored}`))
      .orderBy(asc(exportId))
      .limit(size)
    const told = rows.filter(({ own }) => !without.has(own))
    if (told.length > 0)
      yield told.map(({ own: _, details, sensitive, comment, hidden, exportId, ...row }) => ({
        ...row,
        day,
        id: nameOf(exportId),
        details: { ...details, ...sensitive },
        comment: comment === null ? undefined : asWritten ? comment : shownText(comment, hidden ?? []),
      }))
    last = nameOf(rows.at(-1)?.exportId ?? last)
    await new Promise((resolve) => setImmediate(resolve))
    if (rows.length < size) return
  }
}

/** A comment that may be read; of an answer that is held or left out none is. */
const readable = sql<string | null>`case when ${comments.released} is not null and ${comments.wished} = 0
  and ${responses.id} not in (select response from exclusions where taken_back_at is null) then ${comments.words} end`

/** Every response has one once `completeResponses` has run, which every door does first. */
function nameOf(exportId: string | null): string {
  if (exportId === null) throw new Error('a response has no id for exports')
  return exportId
}

/**
 * The questionnaire versions answered in the months from `from` to `to` ('yyyy-MM', inclusive), and how many responses:
 * by the cells, which are far fewer than the tallies.
 */
export async function answeredVersions(db: Db, from: string, to: string) {
  return db
    .select({
      questionnaire: cells.questionnaire,
      version: cells.version,
      n: sql<number>`sum(${cells.n})`.mapWith(Number),
    })
    .from(cells)
    .where(sql`substr(${cells.half}, 1, 7) between ${from} and ${to}`)
    .groupBy(cells.questionnaire, cells.version)
}
