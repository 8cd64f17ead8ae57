import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { AreaGroup, Channel } from '../../surveys/grammar/context.ts'

// The ward: who serves (units), what (areas, procedures), and where a QR code leads (touchpoints).

export const units = sqliteTable('units', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text('name_en').notNull(),
  kind: text().notNull(),
  retiredAt: integer('retired_at'),
})

export const areas = sqliteTable('areas', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameEn: text('name_en').notNull(),
  unit: text()
    .notNull()
    .references(() => units.id),
  group: text().$type<AreaGroup | ''>().notNull(),
  retiredAt: integer('retired_at'),
})

export const procedures = sqliteTable('procedures', {
  code: text().primaryKey(),
  name: text().notNull(),
  area: text()
    .notNull()
    .references(() => areas.id),
  unit: text()
    .notNull()
    .references(() => units.id),
  timeLimit: text('time_limit').notNull(),
  /** The source is not sure that communes still handle it. */
  doubtful: integer({ mode: 'boolean' }).notNull(),
  retiredAt: integer('retired_at'),
})

export const touchpoints = sqliteTable('touchpoints', {
  code: text().primaryKey(),
  unit: text()
    .notNull()
    .references(() => units.id),
  area: text()
    .notNull()
    .references(() => areas.id),
  procedure: text().notNull(),
  counter: text().notNull(),
  channel: text().$type<Channel>().notNull(),
  questionnaire: text().notNull(),
  createdAt: integer('created_at').notNull(),
  createdBy: text('created_by').notNull(),
  retiredAt: integer('retired_at'),
  retiredBy: text('retired_by'),
})
