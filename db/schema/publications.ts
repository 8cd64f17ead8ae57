import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

// What was published, and what was left out of it. Neither is ever changed; a later revision is a row of its own.

export const publications = sqliteTable(
  'publications',
  {
    period: text().notNull(),
    revision: integer().notNull(),
    publishedAt: integer('published_at').notNull(),
    publishedBy: text('published_by').notNull(),
    codeVersion: text('code_version').notNull(),
    /** Of the tallies, transactions and exclusions the figures were made from. */
    dataHash: text('data_hash').notNull(),
    /** The reports as they were handed out, by name. */
    figures: text({ mode: 'json' }).$type<{ readonly [report: string]: unknown }>().notNull(),
    /** How many answers were counted, and left out, by then. */
    counted: integer().notNull(),
    excluded: integer().notNull(),
    reason: text().notNull(),
    /** The proposal it follows from; null where one person published it, before there were two. */
    proposal: text().unique(),
  },
  ({ period, revision }) => [primaryKey({ columns: [period, revision] })],
)

/** A response that figures leave out, for a written reason, until it is taken back in. */
export const exclusions = sqliteTable(
  'exclusions',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    response: text().notNull(),
    reason: text().notNull(),
    at: integer().notNull(),
    by: text().notNull(),
    takenBackAt: integer('taken_back_at'),
    takenBackBy: text('taken_back_by'),
    /** `held` as it came, because too many came at once, until somebody looks; or left out by somebody. */
    kind: text().$type<'staff' | 'held'>().notNull().default('staff'),
    /** The proposals by which somebody left it out and took it back; null where one person did, before there were two. */
    proposal: text(),
    takenBackProposal: text('taken_back_proposal'),
    /** The half-month in whose queue it waited until it was left out; null where it was counted, or held. */
    waited: text(),
  },
  (table) => [index('exclusions_by_response').on(table.response), index('exclusions_by_proposal').on(table.proposal)],
)
