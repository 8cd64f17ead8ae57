import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { touchpoints } from './ward.ts'

/** A tablet at a touchpoint. Its pairing code and its token are kept as hashes. */
export const kiosks = sqliteTable('kiosks', {
  id: text().primaryKey(),
  name: text().notNull(),
  touchpoint: text()
    .notNull()
    .references(() => touchpoints.code),
  /** The procedures it lets people choose among; none: it does not ask. */
  procedures: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  /** What lets staff out of it, as a slow hash the tablet checks by itself. */
  pin: text().notNull(),
  pairingHash: text('pairing_hash').unique(),
  pairingExpiresAt: integer('pairing_expires_at'),
  tokenHash: text('token_hash').unique(),
  createdAt: integer('created_at').notNull(),
  createdBy: text('created_by').notNull(),
  pairedAt: integer('paired_at'),
  retiredAt: integer('retired_at'),
  lastSeenAt: integer('last_seen_at'),
  /** Answers it still holds, its program, its clock less ours in milliseconds, and its storage, as it last told. */
  waiting: integer(),
  /** Since when it may hold answers: when it last told that none wait. Nothing it hands over can be older. */
  queueSince: integer('queue_since'),
  /** How many answers it may have taken and not handed over, at the moment `creditAt`: see server/kiosks/credit.ts. */
  credit: real().notNull().default(0),
  creditAt: integer('credit_at').notNull().default(0),
  version: text(),
  clockAhead: integer('clock_ahead'),
  storage: text({ mode: 'json' }).$type<KioskStorage>(),
})

/** How a tablet keeps its answers: in bytes, and whether the browser promised not to evict them. */
export type KioskStorage = {
  readonly used: number | null
  readonly room: number | null
  readonly persisted: boolean
  /** Answers were lost by the browser, as far as the tablet can tell. */
  readonly evicted: boolean
}
