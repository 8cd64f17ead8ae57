import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A criterion by which the ward scores its own administrative reform. Withdrawn ones stay. */
export const criteria = sqliteTable('criteria', {
  id: text().primaryKey(),
  /** As the city's list numbers it. */
  number: text().notNull(),
  name: text().notNull(),
  by: text().notNull(),
  at: integer().notNull(),
  withdrawnAt: integer('withdrawn_at'),
})

/** A file that proves what a criterion is scored. Of one that is withdrawn the bytes are gone and the rest stays. */
export const evidenceFiles = sqliteTable(
  'evidence_files',
  {
    id: text().primaryKey(),
    criterion: text().notNull(),
    name: text().notNull(),
    type: text().notNull(),
    /** In bytes. */
    size: integer().notNull(),
    sha256: text().notNull(),
    bytes: blob({ mode: 'buffer' }),
    by: text().notNull(),
    at: integer().notNull(),
    withdrawnAt: integer('withdrawn_at'),
  },
  (table) => [index('evidence_files_by_criterion').on(table.criterion)],
)
