import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { HiddenPart } from '../../surveys/grammar/personal/hidden-parts.ts'
import { context } from './context.ts'

// What people said. The database counts a response as it is stored (migration 0003), and refuses to change or remove
// it (migration 0006): what has to be forgotten one day stands in tables of its own.

/** How an answer came in: the open form, a one-time slip, a tablet, a program, a file, a locked campaign, or invented for a demonstration. */
export type Source = 'form' | 'slip' | 'kiosk' | 'api' | 'import' | 'campaign' | 'demo'

/**
 * A field no person sees was filled in; answered faster than anybody reads, or than four tenths of what others take; came neither from a form of ours nor with a
 * key; a tablet told an impossible time, so that it is dated by its arrival.
 */
export type Flag = 'honeypot' | 'hasty' | 'unproven' | 'clock'

export const responses = sqliteTable(
  'responses',
  {
    id: text().primaryKey(),
    answeredAt: integer('answered_at').notNull(),
    receivedAt: integer('received_at').notNull(),
    touchpoint: text().notNull(),
    ...context(),
    /** The scale answers, one place a question: see surveys/grammar/pattern.ts. */
    pattern: text().notNull(),
    /** The level of overall satisfaction, which is in the pattern too; null when it was not asked or not answered. */
    overall: integer(),
    /** The answers that are not levels, by question id, but for the sensitive ones. */
    details: text({ mode: 'json' }).$type<{ readonly [question: string]: string | readonly string[] }>(),
    /** Of the answers without the sensitive ones, so that it tells nothing of those. */
    contentHash: text('content_hash').notNull(),
    /** The name of the key its receipt code is made with; '' when nobody knows the code. The code itself is nowhere. */
    receiptKey: text('receipt').notNull(),
    source: text().$type<Source>().notNull(),
    /** When the answering device says it was; devices may be wrong, so figures go by `answeredAt`. */
    deviceAt: integer('device_at'),
    /** What looked unusual about the sending; such answers count like any other. */
    flags: text({ mode: 'json' }).$type<readonly Flag[]>(),
    /**
     * By which exports and the desk name it; `id` opens things. New in every attempt to store it, so it tells which one
     * did. Null only where an older program stored it: see `completeResponses`.
     */
    exportId: text('export_id').unique(),
  },
  (table) => [
    index('responses_by_time').on(table.answeredAt),
    // Empty once what an older program stored was completed.
    index('responses_incomplete').on(table.id).where(sql`length(receipt) > 8`),
  ],
)

/** Answers to questions marked sensitive, such as ethnicity, by question id: apart, since they are forgotten on schedule. */
export const sensitiveAnswers = sqliteTable(
  'sensitive_answers',
  {
    response: text().primaryKey(),
    answers: text({ mode: 'json' }).$type<{ readonly [question: string]: string | readonly string[] }>().notNull(),
    at: integer().notNull(),
  },
  (table) => [index('sensitive_answers_by_time').on(table.at)],
)

/**
 * Answers that came from one address block within half an hour, where they are many: a random number that tells
 * nothing of the address. In no export; deleted after 30 days.
 */
export const batches = sqliteTable(
  'batches',
  { response: text().primaryKey(), batch: text().notNull(), at: integer().notNull() },
  (table) => [index('batches_by_number').on(table.batch)],
)

/**
 * Answers that are proposed together to be left out or counted, such as all of fifty batches: by the random name of the
 * set. Deleted after 30 days, as batches are; what was left out by it is told by its proposal.
 */
export const answerSets = sqliteTable(
  'answer_sets',
  { id: text().notNull(), response: text().notNull(), at: integer().notNull() },
  ({ id, response, at }) => [primaryKey({ columns: [id, response] }), index('answer_sets_by_time').on(at)],
)

/** What somebody makes of a comment: read, something to do, or about something else. */
export type CommentMark = 'read' | 'todo' | 'irrelevant'

/** What people wrote. The words are never changed (migration 0015); what stands beside them follows from them and from decisions. */
export const comments = sqliteTable(
  'comments',
  {
    response: text().primaryKey(),
    words: text().notNull(),
    /** As it is searched, with tone marks placed one way and without any; null where an older program stored it: see `completeComments`. */
    marked: text(),
    folded: text(),
    /** What of the words is hidden. Null as above. */
    hidden: text({ mode: 'json' }).$type<readonly HiddenPart[]>(),
    /** Its author asked for a reply: it is a case’s, and in no list of comments. */
    wished: integer({ mode: 'boolean' }).notNull().default(false),
    /** The day on which it was answered, once it may be read (specification §11.4); null before. */
    released: text(),
    mark: text().$type<CommentMark>(),
  },
  (table) => [
    index('comments_released').on(table.released, table.response).where(sql`released is not null and wished = 0`),
    index('comments_waiting').on(table.response).where(sql`released is null`),
    // Empty once what an older program stored was completed.
    index('comments_incomplete').on(table.response).where(sql`folded is null`),
  ],
)

/**
 * Answers no figure counts by themselves yet: up to four of a queue, which is a context at a touchpoint in a week, a
 * half-month, and the half-month in which they came in. Triggers fill and empty it (migration 0010); which of the others
 * are counted is decided in server/figures/release/. It repeats what figures need, so that nothing else is read.
 */
export const unreleased = sqliteTable(
  'unreleased',
  {
    response: text().primaryKey(),
    /** The half-month in which it came in, or was counted after it had been held; its first day. */
    received: text().notNull(),
    /** When it was answered: the half-month, the Monday of the week, the day. */
    half: text().notNull(),
    week: text().notNull(),
    day: text().notNull(),
    touchpoint: text().notNull(),
    ...context(),
    pattern: text().notNull(),
    overall: integer(),
    /** The day on which a period was published that counts it: from then on it is counted. */
    published: text(),
  },
  ({ touchpoint, procedure, received, week }) => [
    index('unreleased_by_queue').on(touchpoint, procedure, received, week),
    index('unreleased_by_received').on(received),
  ],
)
