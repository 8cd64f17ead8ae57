import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

// Who may: programs that read figures or ask for slips, staff, and what was done. Secrets are kept as hashes only.

export const readKeys = sqliteTable('read_keys', {
  keyHash: text('key_hash').primaryKey(),
  name: text().notNull(),
  may: text().$type<'figures' | 'slips' | 'answers'>().notNull().default('figures'),
  createdAt: integer('created_at').notNull(),
  revokedAt: integer('revoked_at'),
})

export const staff = sqliteTable('staff', {
  id: text().primaryKey(),
  login: text().notNull().unique(),
  name: text().notNull(),
  role: text().$type<'admin'>().notNull(),
  password: text().notNull(),
  createdAt: integer('created_at').notNull(),
  disabledAt: integer('disabled_at'),
})

export const invitations = sqliteTable('invitations', {
  tokenHash: text('token_hash').primaryKey(),
  role: text().$type<'admin'>().notNull(),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
})

export const sessions = sqliteTable('sessions', {
  tokenHash: text('token_hash').primaryKey(),
  staff: text()
    .notNull()
    .references(() => staff.id),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
})

/** The log of what people and commands did; only ever added to. */
export const deeds = sqliteTable('deeds', {
  id: integer().primaryKey({ autoIncrement: true }),
  at: integer().notNull(),
  /** The acting person's id, or the command that acted. */
  by: text().notNull(),
  what: text().notNull(),
  subject: text().notNull(),
})
