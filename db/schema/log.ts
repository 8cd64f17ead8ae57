import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * What people, programs, commands and the server itself did, a line each. Every
 * line carries the hash of the one before, and only one line can follow another.
 * Triggers refuse to change or remove a line: see migration 0005.
 */
export const log = sqliteTable('log', {
  n: integer().primaryKey(),
  /** Whole milliseconds since 1970. */
  at: integer().notNull(),
  /** The acting person's id, the name of a key, or the command as it is called. */
  by: text().notNull(),
  role: text().notNull(),
  via: text().notNull(),
  act: text().notNull(),
  subjectKind: text('subject_kind').notNull(),
  subject: text().notNull(),
  reason: text().notNull(),
  /** The id under which the request log has it; '' for what no request asked for. */
  request: text().notNull(),
  /** Of the line's detail; '' when it has none. It stays when the detail is forgotten. */
  detailHash: text('detail_hash').notNull(),
  prev: text().notNull().unique(),
  hash: text().notNull().unique(),
})

/** More about a line, as JSON, such as what was there before. May be forgotten on schedule. */
export const logDetails = sqliteTable('log_details', {
  n: integer().primaryKey(),
  detail: text().notNull(),
})
