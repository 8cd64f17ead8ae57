import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What people wrote into a document, a version each time somebody saved it; none is ever changed. */
export const documentVersions = sqliteTable(
  'document_versions',
  {
    kind: text().notNull(),
    /** The name of a period, a year, or the Monday of a week. */
    period: text().notNull(),
    version: integer().notNull(),
    texts: text({ mode: 'json' }).$type<{ readonly [box: string]: string }>().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
  },
  ({ kind, period, version }) => [primaryKey({ columns: [kind, period, version] })],
)

/** What was handed in, of which period, on which day and under which number. */
export const dutiesDone = sqliteTable(
  'duties_done',
  {
    duty: text().notNull(),
    period: text().notNull(),
    /** yyyy-MM-dd */
    doneOn: text('done_on').notNull(),
    /** The number it went out under; '' where it has none. */
    number: text().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
  },
  ({ duty, period }) => [primaryKey({ columns: [duty, period] })],
)
