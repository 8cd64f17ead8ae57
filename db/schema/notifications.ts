import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { staff } from './staff.ts'

// What is told to staff by mail, and to another program by a webhook: counts and links, never what anybody said.

/** Where somebody wishes to be written to, and about what. */
export const mailAddresses = sqliteTable('mail_addresses', {
  staff: text()
    .primaryKey()
    .references(() => staff.id),
  /** The address, sealed, and the name of the key it is sealed with: see server/access/mail-address.ts. */
  sealed: text().notNull(),
  key: text().notNull(),
  setAt: integer('set_at').notNull(),
  /** When the code was made that confirms it; null once it is confirmed. */
  codeAt: integer('code_at'),
  /** How many codes were typed for it. */
  tries: integer().notNull().default(0),
  confirmedAt: integer('confirmed_at'),
  /** Since when each is wished for; null where it is not. */
  digestSince: integer('digest_since'),
  alertsSince: integer('alerts_since'),
})

/** What a delivery is. Codes and trials somebody waits for; the others wait for the morning. */
export type DeliveryKind = 'code' | 'digest' | 'alert' | 'test'

/** What is sent, or was: at least once, and until then tried again. */
export const deliveries = sqliteTable(
  'deliveries',
  {
    /** Tells the receiver that he has it already. */
    id: text().primaryKey(),
    kind: text().$type<DeliveryKind>().notNull(),
    /** The account it is for; '' is the webhook of the ward. */
    recipient: text().notNull(),
    /** What must not be sent twice, such as the digest of a day to somebody. */
    once: text().notNull().unique(),
    /** Counts and links as JSON; of a code only when it was made. */
    content: text().notNull(),
    /** The roles of the recipient when it was made: with others it is not his to read any more. */
    heldRoles: text('held_roles').notNull(),
    at: integer().notNull(),
    /** When it is tried next; null once it is sent or given up. */
    nextAt: integer('next_at'),
    /** Until then a process is at it. */
    claimedUntil: integer('claimed_until').notNull().default(0),
    tries: integer().notNull().default(0),
    /** Why the last try failed, as a code; no address is in it. */
    why: text().notNull().default(''),
    sentAt: integer('sent_at'),
    givenUpAt: integer('given_up_at'),
  },
  (table) => [index('deliveries_next').on(table.nextAt)],
)

/** What was told at once, to whom, so that the same is told once. */
export const toldAlerts = sqliteTable(
  'told_alerts',
  {
    recipient: text().notNull(),
    alert: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.recipient, table.alert] })],
)
