import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Channel } from '../../surveys/grammar/context.ts'

/** A one-time slip. Its code is its number, signed; neither a response nor a dossier is named here. */
export const slips = sqliteTable(
  'slips',
  {
    number: integer().primaryKey(),
    /** Slips printed together; '' for one asked for by a program. */
    sheet: text().notNull(),
    unit: text().notNull(),
    area: text().notNull(),
    procedure: text().notNull(),
    channel: text().$type<Channel>().notNull(),
    questionnaire: text().notNull(),
    /** Handed to somebody chosen at random: the answer belongs to the stream `invited`. */
    invited: integer({ mode: 'boolean' }).notNull(),
    issuedOn: text('issued_on').notNull(),
    issuedBy: text('issued_by').notNull(),
    expiresAt: integer('expires_at').notNull(),
    /** The day only: the moment would tell which response it was. */
    usedOn: text('used_on'),
  },
  (table) => [index('slips_by_day').on(table.issuedOn), index('slips_by_sheet').on(table.sheet)],
)

/** Dossiers a slip was handed out for, as part of a keyed hash, so that none gets a second. */
export const slipDossiers = sqliteTable('slip_dossiers', {
  hash: integer().primaryKey(),
  issuedOn: text('issued_on').notNull(),
})
