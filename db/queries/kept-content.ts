import { eq, inArray, or } from 'drizzle-orm'
import { shownText } from '../../surveys/grammar/personal/hidden-parts.ts'
import type { Db } from '../db.ts'
import { comments, responses } from '../schema.ts'
import type { Response } from './responses.ts'

/** What a response said, as a file of ours tells it. */
type Said = Pick<Response, 'pattern' | 'details' | 'comment'>

/**
 * Whether a response stored under this id, or this name of an export, said the same as a file tells: our own files tell a
 * comment with what is personal hidden, or, before it may be read, not at all.
 */
export async function isToldAlike(db: Db, id: string, { pattern, details, comment = '' }: Said): Promise<boolean> {
  const [found] = await db
    .select({ pattern: responses.pattern, details: responses.details, words: comments.words, hidden: comments.hidden })
    .from(responses)
    .leftJoin(comments, eq(comments.response, responses.id))
    .where(or(inArray(responses.id, [id]), inArray(responses.exportId, [id])))
  if (!found?.words || found.pattern !== pattern) return false
  const isSaid = comment === '' || comment === shownText(found.words, found.hidden ?? []).trim()
  return isSaid && sorted(found.details ?? {}) === sorted(details)
}

const sorted = (details: object): string =>
  JSON.stringify(Object.entries(details).toSorted(([a], [b]) => (a < b ? -1 : 1)))
