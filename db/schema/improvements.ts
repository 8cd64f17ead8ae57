import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Something a unit did so that people are served better, in one of its areas or in all. Withdrawn ones stay. */
export const improvements = sqliteTable('improvements', {
  id: text().primaryKey(),
  title: text().notNull(),
  unit: text().notNull(),
  /** '' where it is about all the unit does. */
  area: text().notNull(),
  /** Of the comments it follows from; '' for none. */
  theme: text().notNull(),
  /** Days, yyyy-MM-dd; not done yet where there is none. */
  openedOn: text('opened_on').notNull(),
  doneOn: text('done_on'),
  by: text().notNull(),
  at: integer().notNull(),
  withdrawnAt: integer('withdrawn_at'),
})
