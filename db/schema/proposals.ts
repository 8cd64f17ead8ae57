import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

// What one person proposes and another confirms. Triggers keep a proposal as it was made, let it be decided once, and
// let nobody confirm his own (migration "proposals").

/**
 * What is proposed: to leave an answer out, to count it again; to leave the answers of a batch or set out, or count those
 * that are held; to undo what was left out by one proposal; to publish a period.
 */
export type ProposalKind = 'exclude' | 'count-again' | 'exclude-batch' | 'count-batch' | 'publish'
export type ProposalState = 'open' | 'confirmed' | 'declined' | 'withdrawn'

export const proposals = sqliteTable(
  'proposals',
  {
    /** Random, so that it tells nothing of the others. */
    id: text().primaryKey(),
    kind: text().$type<ProposalKind>().notNull(),
    /** A response by its own id, a batch, a set of answers, a proposal whose exclusions are undone, or a period by its name. */
    subjectKind: text('subject_kind').$type<'response' | 'batch' | 'set' | 'proposal' | 'period'>().notNull(),
    subject: text().notNull(),
    /** The unit it is about; '' where it is about several, or the whole ward. */
    unit: text().notNull(),
    /** Why: by the published list, and in words. */
    cause: text().notNull(),
    reason: text().notNull(),
    at: integer().notNull(),
    /** A person's id, or the command as it is called. */
    by: text().notNull(),
    /** SHA-256 of what the figures were then: tells whether they changed before it was decided. */
    seen: text().notNull(),
    state: text().$type<ProposalState>().notNull().default('open'),
    decidedAt: integer('decided_at'),
    decidedBy: text('decided_by'),
    /** Why it was declined; null unless it was. */
    answer: text(),
  },
  (table) => [
    // About one thing one proposal waits at a time.
    uniqueIndex('proposals_open').on(table.subjectKind, table.subject).where(sql`state = 'open'`),
    index('proposals_by_time').on(table.at),
  ],
)
