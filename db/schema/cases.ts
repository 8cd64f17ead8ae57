import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Channel } from '../../surveys/grammar/context.ts'

/** A comment whose author wishes for a reply, followed by a receipt code. */
export const cases = sqliteTable('cases', {
  number: integer().primaryKey(),
  codeHash: text('code_hash').notNull().unique(),
  openedOn: text('opened_on').notNull(),
  unit: text().notNull(),
  area: text().notNull(),
  procedure: text().notNull(),
  channel: text().$type<Channel>().notNull(),
  words: text().notNull(),
  reply: text(),
  repliedOn: text('replied_on'),
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
