import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Which comments speak of something: by words, never by hand. A change is a new version; the ward’s own first versions are in its folder. */
export const themes = sqliteTable(
  'themes',
  {
    id: text().notNull(),
    version: integer().notNull(),
    name: text().notNull(),
    /** One of these is in the comment, none of those is; each as it is typed into the search. */
    any: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
    none: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
    at: integer().notNull(),
    by: text().notNull(),
  },
  ({ id, version }) => [primaryKey({ columns: [id, version] })],
)

/** Whether a comment that a version of a theme found does speak of it, as a person judged. */
export const themeJudgements = sqliteTable(
  'theme_judgements',
  {
    theme: text().notNull(),
    version: integer().notNull(),
    response: text().notNull(),
    isRight: integer('is_right', { mode: 'boolean' }).notNull(),
  },
  ({ theme, version, response }) => [primaryKey({ columns: [theme, version, response] })],
)
