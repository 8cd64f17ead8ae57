import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

// Who may: programs that read figures or ask for slips, staff, and what was done. Secrets are kept as hashes only.

/** What a person may be; what each may is told by server/access/roles.ts. */
export type Role = 'clerk' | 'unit-head' | 'leader' | 'manager' | 'auditor' | 'admin' | 'interviewer' | 'keyer'

/** What a program's key is for. */
export type KeyUse = 'figures' | 'slips' | 'answers' | 'metrics'

export const readKeys = sqliteTable('read_keys', {
  keyHash: text('key_hash').primaryKey(),
  name: text().notNull(),
  may: text().$type<KeyUse>().notNull().default('figures'),
  createdAt: integer('created_at').notNull(),
  revokedAt: integer('revoked_at'),
  /** Null for a key from before keys ended. */
  expiresAt: integer('expires_at'),
})

export const staff = sqliteTable('staff', {
  id: text().primaryKey(),
  login: text().notNull().unique(),
  name: text().notNull(),
  /** As an older program knew it; see `rolesHeld`. */
  role: text().$type<Role>().notNull(),
  password: text().notNull(),
  createdAt: integer('created_at').notNull(),
  disabledAt: integer('disabled_at'),
})

/** The roles of a person, each over one unit, or ('') over all. */
export const rolesHeld = sqliteTable(
  'roles_held',
  {
    staff: text()
      .notNull()
      .references(() => staff.id),
    role: text().$type<Role>().notNull(),
    unit: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.staff, table.role, table.unit] })],
)

export const invitations = sqliteTable('invitations', {
  tokenHash: text('token_hash').primaryKey(),
  /** As an older program knew it; see `roles`. */
  role: text().$type<Role>().notNull(),
  /** What whoever follows the link will be; before there were roles, all that an administrator did. */
  roles: text({ mode: 'json' }).$type<readonly Role[]>().notNull().default(['admin', 'manager', 'leader']),
  /** Over which unit; '' over all. */
  unit: text().notNull().default(''),
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
