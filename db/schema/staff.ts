import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

// Who may: programs that read figures or ask for slips, staff, and what was done. Secrets are kept as hashes only.

/** What a person may be; what each may is told by server/access/roles.ts. */
export type Role =
  | 'clerk'
  | 'unit-head'
  | 'leader'
  | 'manager'
  | 'auditor'
  | 'admin'
  | 'interviewer'
  | 'keyer'
  | 'back-checker'

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
  /** When the account was last signed in to, made or opened again: from then on counts how long it is unused. */
  usedAt: integer('used_at'),
})

/** What somebody's telephone makes one-time codes with. */
export const secondFactors = sqliteTable('second_factors', {
  staff: text()
    .primaryKey()
    .references(() => staff.id),
  /** The secret, sealed, and the name of the key it is sealed with: see server/access/seal.ts. */
  sealed: text().notNull(),
  key: text().notNull(),
  setAt: integer('set_at').notNull(),
  /** The step of the last code that was taken: none is taken twice. */
  lastStep: integer('last_step').notNull(),
})

/** What is written down for the day the telephone is lost; each is good once. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  {
    staff: text()
      .notNull()
      .references(() => staff.id),
    codeHash: text('code_hash').notNull(),
    usedAt: integer('used_at'),
  },
  (table) => [primaryKey({ columns: [table.staff, table.codeHash] })],
)

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
  /** The account whose password the link sets anew; null for a link that makes an account. */
  staff: text().references(() => staff.id),
  /** For whom it was made, as whoever made it wrote. */
  label: text().notNull().default(''),
  createdBy: text('created_by').notNull().default(''),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
  withdrawnAt: integer('withdrawn_at'),
})

export const sessions = sqliteTable('sessions', {
  tokenHash: text('token_hash').primaryKey(),
  staff: text()
    .notNull()
    .references(() => staff.id),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  /** The browser in a few words, such as “Chrome trên Windows”; no address. */
  device: text().notNull().default(''),
  /** The last act; null in a session from before there was a lock, which is not locked. */
  seenAt: integer('seen_at'),
  /** It was opened at the machine the program runs on, where it is only tried out. */
  local: integer({ mode: 'boolean' }).notNull().default(false),
  /** The password is not what a password must be, and has to be changed first. */
  renew: integer({ mode: 'boolean' }).notNull().default(false),
  /** For how many days the account had not been used when it was opened. */
  idleDays: integer('idle_days').notNull().default(0),
  /** When the office's own accounts last said who sits there; null where only the password did. */
  provedAt: integer('proved_at'),
})

/** Which account of the office's own signs in to which account here; one each. */
export const identities = sqliteTable('identities', {
  /** Keyed hash over the provider and its name for the person, which may be a number of an identity card. */
  identityHash: text('identity_hash').primaryKey(),
  staff: text()
    .notNull()
    .unique()
    .references(() => staff.id),
  boundAt: integer('bound_at').notNull(),
})

/** Ways back from the provider that were gone, by the hash of their state: none is gone twice, whichever process is asked. */
export const providerReturns = sqliteTable('provider_returns', {
  stateHash: text('state_hash').primaryKey(),
  /** From then on the state itself is too old, and nothing need be remembered. */
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
