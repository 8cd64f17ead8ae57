import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { DataRequestKind } from '../../surveys/grammar/data-request.ts'

/**
 * That somebody asked about his personal data, and what became of it. Who it was stands in the ward's own papers, under
 * the reference: no name and no way to reach anybody is here.
 */
export const dataRequests = sqliteTable(
  'data_requests',
  {
    id: text().primaryKey(),
    /** The number under which the ward keeps the papers. */
    reference: text().notNull().unique(),
    kind: text().$type<DataRequestKind>().notNull(),
    way: text().notNull(),
    receivedOn: text('received_on').notNull(),
    at: integer().notNull(),
    by: text().notNull(),
    /** The day whoever asked was first answered; null before. */
    answeredOn: text('answered_on'),
    /** The day it was done with, how, and what was done in words. */
    doneOn: text('done_on'),
    outcome: text(),
    done: text('done_words'),
  },
  (table) => [index('data_requests_by_done').on(table.doneOn)],
)
