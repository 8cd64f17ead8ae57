import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Answers were refused because too many came at once, or held; a touchpoint got many times its usual answers, or many
 * alike; or something is wrong with the proxy before us (no touchpoint).
 */
export type AlertKind = 'flood' | 'held' | 'volume' | 'alike' | ProxyKind

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
