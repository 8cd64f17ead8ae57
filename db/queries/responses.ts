import { eq, inArray } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { responses } from '../schema.ts'
import { addBound, type Bound } from './bound-responses.ts'
import type { Response } from './response-row.ts'
import { addTogether } from './responses-together.ts'

export type { Bound } from './bound-responses.ts'
export type { Response } from './response-row.ts'

/**
 * `stored` now, `resent` (here already, with the same content), in `conflict`
 * with what is here under this id, or `barred` by what it was bound to.
 */
export type Added =
  | { readonly outcome: 'stored' | 'resent' | 'conflict'; readonly receiptKey: string }
  | { readonly outcome: 'barred' }

/**
 * Stores responses, each once, with their tallies, days and comments, and what is
 * bound to all of them, in one transaction: when this returns, they are durable.
 *
 * The name for exports is new in every attempt, so the row's tells whether this
 * attempt stored it; everything else is written only then. A resend is told which
 * key the first receipt was made with. With the embedded file, people who answer at the same
 * moment share a commit.
 *
 * @returns one outcome for each response, in the same order.
 */
export async function addResponses(
  db: Db,
  all: readonly Response[],
  bound: readonly Bound[] = [],
): Promise<readonly Added[]> {
  if (all.length === 0) return []
  const held = bound.length > 0 ? await addBound(db, all, bound) : await addTogether(db, all)
  return all.map(({ exportId, contentHash }, i) => {
    const stored = held[i]
    if (!stored) return { outcome: 'barred' }
    const { receiptKey } = stored
    if (!isAlike(stored.contentHash, contentHash)) return { receiptKey, outcome: 'conflict' }
    return { receiptKey, outcome: stored.exportId === exportId ? 'stored' : 'resent' }
  })
}

/** Whether a response is stored under this id. */
export async function isStored(db: Db, id: string): Promise<boolean> {
  const found = await db.select({ id: responses.id }).from(responses).where(eq(responses.id, id))
  return found.length > 0
}

/** Whether a stored response says the same; of a few that an older program stored nobody can tell, and they are taken to. */
export const isAlike = (stored: string, hash: string): boolean => stored === '' || stored === hash

/** What tells whether two responses under one id are the same. The hash covers touchpoint, questionnaire and answers. */
export type Kept = Pick<Response, 'contentHash' | 'answeredAt' | 'unit' | 'area' | 'procedure' | 'channel' | 'stream'>

/** Which of a few hundred ids are stored already, and with what: as their own ids, or as those of an export. */
export async function findKept(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Kept>> {
  const { id, exportId, contentHash, answeredAt, unit, area, procedure, channel, stream } = responses
  const kept = { contentHash, answeredAt, unit, area, procedure, channel, stream }
  const [own, exported] = await db.batch([
    db
      .select({ name: id, ...kept })
      .from(responses)
      .where(inArray(id, [...ids])),
    db
      .select({ name: exportId, ...kept })
      .from(responses)
      .where(inArray(exportId, [...ids])),
  ])
  return new Map([...own, ...exported].map(({ name, ...row }) => [name ?? '', row]))
}
