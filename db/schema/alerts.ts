import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Answers were refused because too many came at once, or held; a touchpoint got many times its usual answers, or many
 * alike; another answer came by a slip that was used (no touchpoint); or something is wrong with the proxy before us
 * (no touchpoint).
 */
export type AlertKind = 'flood' | 'held' | 'volume' | 'alike' | 'reused' | ProxyKind

/** A proxy stands before us unsaid, so that addresses are not told apart; it does not pass on the host, or the address. */
export const proxyKinds = ['proxy', 'host', 'address'] as const
export type ProxyKind = (typeof proxyKinds)[number]

/** What happened at a touchpoint that somebody should look at, once a day. */
export const alerts = sqliteTable(
  'alerts',
  {
    day: text().notNull(),
    touchpoint: text().notNull(),
    kind: text().$type<AlertKind>().notNull(),
    firstAt: integer('first_at').notNull(),
    lastAt: integer('last_at').notNull(),
    n: integer().notNull(),
  },
  ({ day, touchpoint, kind }) => [primaryKey({ columns: [day, touchpoint, kind] })],
)

/**
 * Somebody looked at a sign in how answers came in and found nothing wrong, and why; and whether that was taken back.
 * Never changed otherwise: triggers see to it (migration "flags").
 */
export const flagLooks = sqliteTable(
  'flag_looks',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** As the worklist names it: see server/flags/flag.ts. */
    flag: text().notNull(),
    /** '' where it is of several units. */
    unit: text().notNull(),
    /** How many answers it was about then: when more come it is new again. */
    n: integer().notNull(),
    reason: text().notNull(),
    at: integer().notNull(),
    /** A person's id. */
    by: text().notNull(),
    takenBackAt: integer('taken_back_at'),
    takenBackBy: text('taken_back_by'),
  },
  (table) => [index('flag_looks_by_flag').on(table.flag)],
)
