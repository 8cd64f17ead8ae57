import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CaseEventKind, CaseState, Done, Rating } from '../../surveys/grammar/case.ts'
import type { Channel } from '../../surveys/grammar/context.ts'

/** A comment whose author wishes for a reply, followed by a receipt code. What stands from `state` on follows from its events. */
export const cases = sqliteTable(
  'cases',
  {
    number: integer().primaryKey(),
    codeHash: text('code_hash').notNull().unique(),
    openedOn: text('opened_on').notNull(),
    unit: text().notNull(),
    area: text().notNull(),
    procedure: text().notNull(),
    channel: text().$type<Channel>().notNull(),
    state: text().$type<CaseState>().notNull().default('open'),
    /** How often its author said that it is not solved: it goes one up each time. */
    level: integer().notNull().default(0),
    /** The day its clock runs from: opened, or opened again. */
    since: text().notNull().default(''),
    /** Whoever has taken it. */
    holder: text(),
    answeredOn: text('answered_on'),
    rating: text().$type<Rating>(),
    /** How many events it has. */
    events: integer().notNull().default(1),
  },
  (table) => [index('cases_by_state').on(table.state, table.since)],
)

/** What happened to a case, in its order: never changed, never removed. Of the time it tells the day. */
export const caseEvents = sqliteTable(
  'case_events',
  {
    case: integer()
      .notNull()
      .references(() => cases.number),
    n: integer().notNull(),
    on: text().notNull(),
    kind: text().$type<CaseEventKind>().notNull(),
    /** The id of whoever did it; '' is the author. */
    by: text().notNull(),
    /** To whom or where it went. */
    to: text(),
    /** What was done, in a reply. */
    done: text().$type<Done>(),
    /** In a reply, the last day it was due on. */
    due: text(),
    rating: text().$type<Rating>(),
  },
  (table) => [primaryKey({ columns: [table.case, table.n] })],
)

/** The words of an event, apart: the author may have his own deleted. */
export const caseWords = sqliteTable(
  'case_words',
  {
    case: integer().notNull(),
    n: integer().notNull(),
    words: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.case, table.n] })],
)

/** What the public is told of a case: written by one person, approved by another. */
export const caseSummaries = sqliteTable('case_summaries', {
  case: integer()
    .primaryKey()
    .references(() => cases.number),
  said: text().notNull(),
  did: text().notNull(),
  by: text().notNull(),
  at: integer().notNull(),
  approvedBy: text('approved_by'),
  approvedAt: integer('approved_at'),
})

/** How to reach the author of a case, encrypted, until the day it is deleted. */
export const contacts = sqliteTable(
  'contacts',
  {
    case: integer()
      .primaryKey()
      .references(() => cases.number),
    kind: text().$type<'phone' | 'email'>().notNull(),
    /** Which key it was sealed with. */
    key: text().notNull(),
    sealed: text().notNull(),
    consentedOn: text('consented_on').notNull(),
    deleteOn: text('delete_on').notNull(),
  },
  (table) => [index('contacts_by_deletion').on(table.deleteOn)],
)
