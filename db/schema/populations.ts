import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Channel } from '../../surveys/grammar/context.ts'

// How many transactions were closed: what the answers stand for.

export const populations = sqliteTable(
  'populations',
  {
    month: text().notNull(),
    area: text().notNull(),
    procedure: text().notNull(),
    channel: text().$type<Channel>().notNull(),
    closed: integer().notNull(),
    importedAt: integer('imported_at').notNull(),
    importedBy: text('imported_by').notNull(),
  },
  ({ month, area, procedure, channel }) => [primaryKey({ columns: [month, area, procedure, channel] })],
)

/** Every number of transactions that was ever replaced, and by whom; only ever added to. */
export const populationChanges = sqliteTable('population_changes', {
  id: integer().primaryKey({ autoIncrement: true }),
  at: integer().notNull(),
  by: text().notNull(),
  month: text().notNull(),
  area: text().notNull(),
  procedure: text().notNull(),
  channel: text().$type<Channel>().notNull(),
  /** Null when there was no number before. */
  before: integer(),
  after: integer().notNull(),
})
