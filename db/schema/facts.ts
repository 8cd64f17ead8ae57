import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Facts about this database itself, such as that it holds a demonstration. */
export const facts = sqliteTable('facts', {
  name: text().primaryKey(),
  value: text().notNull(),
})
