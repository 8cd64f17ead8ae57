import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Days that are worked or not otherwise than the ward's list of holidays says: a day off moved by decree, a day made up for. */
export const workingDays = sqliteTable('working_days', {
  day: text().primaryKey(),
  kind: text().$type<'off' | 'make-up' | 'usual'>().notNull(),
  name: text().notNull(),
  /** By which document. */
  source: text().notNull(),
})
