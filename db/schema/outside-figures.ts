import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { officialScopes, publishers } from '../../surveys/grammar/outside-figures.ts'

// What others say of the ward. No figure of ours is made from it. Withdrawn ones stay.

/** How the National Portal's set of indicators (Bộ chỉ số 766) stood at a moment, as it was copied from there. */
export const snapshots766 = sqliteTable('snapshots_766', {
  id: text().primaryKey(),
  /** yyyy-MM-dd and HH:mm in Hà Nội. */
  takenOn: text('taken_on').notNull(),
  takenAt: text('taken_at').notNull(),
  /** The month it speaks of, yyyy-MM. */
  month: text().notNull(),
  /** Shares from 0 to 1: complaints handled on time, satisfied with that, satisfied with procedures. */
  onTime: real('on_time').notNull(),
  handled: real().notNull(),
  procedures: real().notNull(),
  /** Out of 18. */
  points: real().notNull(),
  source: text().notNull(),
  by: text().notNull(),
  at: integer().notNull(),
  withdrawnAt: integer('withdrawn_at'),
})

/** A SIPAS index of a year as the city or the ministry published it. */
export const officialSipas = sqliteTable('official_sipas', {
  id: text().primaryKey(),
  publisher: text().$type<keyof typeof publishers>().notNull(),
  year: integer().notNull(),
  /** Whose index it is. */
  scope: text().$type<keyof typeof officialScopes>().notNull(),
  /** From 0 to 1. */
  value: real().notNull(),
  /** The number of the paper it stands in, and its day yyyy-MM-dd. */
  document: text().notNull(),
  issuedOn: text('issued_on').notNull(),
  source: text().notNull(),
  by: text().notNull(),
  at: integer().notNull(),
  withdrawnAt: integer('withdrawn_at'),
})
