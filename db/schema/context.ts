import { integer, text } from 'drizzle-orm/sqlite-core'
import type { Channel, Stream } from '../../surveys/grammar/context.ts'

/** Where, how and on which form people answered: the columns of a `Context`. */
export const context = () => ({
  unit: text().notNull(),
  area: text().notNull(),
  procedure: text().notNull(),
  channel: text().$type<Channel>().notNull(),
  stream: text().$type<Stream>().notNull(),
  questionnaire: text().notNull(),
  version: integer().notNull(),
})
