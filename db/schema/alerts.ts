import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What happened at a touchpoint that somebody should look at, once a day. */
export const alerts = sqliteTable(
  'alerts',
  {
    day: text().notNull(),
    touchpoint: text().notNull(),
    kind: text().$type<'flood'>().notNull(),
    firstAt: integer('first_at').notNull(),
    lastAt: integer('last_at').notNull(),
    n: integer().notNull(),
  },
  ({ day, touchpoint, kind }) => [primaryKey({ columns: [day, touchpoint, kind] })],
)
