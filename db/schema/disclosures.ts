import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** On which day a period is to be published, as it was announced; a later row moves it. None is ever changed. */
export const releaseDays = sqliteTable(
  'release_days',
  {
    n: integer().primaryKey({ autoIncrement: true }),
    period: text().notNull(),
    /** yyyy-MM-dd */
    day: text().notNull(),
    /** Why it was moved; '' for the first. */
    reason: text().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [index('release_days_by_period').on(table.period)],
)

/** What was made public otherwise than at /ket-qua, and where. Withdrawn ones, entered by mistake, stay. */
export const disclosures = sqliteTable('disclosures', {
  id: text().primaryKey(),
  what: text().notNull(),
  place: text().notNull(),
  /** Days yyyy-MM-dd, both inclusive; still there where it has no last. */
  since: text().notNull(),
  until: text(),
  /** Why it was taken down before it had been there as long as it must; '' otherwise. */
  reason: text().notNull(),
  by: text().notNull(),
  at: integer().notNull(),
  withdrawnAt: integer('withdrawn_at'),
})
