import { sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import type { publications } from '../schema.ts'
import { type Confirmation, decide, isDecided } from './confirmed.ts'
import type { Logged } from './log.ts'

// Apart from what reads publications, which a Worker reads before it answers a citizen.

type Publication = typeof publications.$inferSelect

/**
 * Confirms that a period is published, and stores what is. What is stored is never changed.
 *
 * @returns false when the proposal was decided already, may not be confirmed by this person, or somebody answered since
 */
export async function confirmPublication(
  db: Db,
  confirmation: Confirmation,
  publication: Omit<Publication, 'proposal'>,
  released: Released,
  line: Logged,
): Promise<boolean> {
  const { period, revision, publishedAt, publishedBy, codeVersion, dataHash, counted, excluded, reason } = publication
  const [{ rowsAffected }] = await db.batch([
    decide(db, confirmation),
    ...line,
    db.run(sql`
      insert into publications (period, revision, published_at, published_by, code_version, data_hash, figures, counted,
        excluded, reason, proposal)
      select ${period}, ${revision}, ${publishedAt}, ${publishedBy}, ${codeVersion}, ${dataHash},
        ${JSON.stringify(publication.figures)}, ${counted}, ${excluded}, ${reason}, ${confirmation.proposal.id}
      where ${isDecided(confirmation)}
        and not exists (select 1 from publications where proposal = ${confirmation.proposal.id})`),
    countAsPublished(db, publication, released),
  ])
  return rowsAffected === 1
}

/** Answers it is the first to count, and the day it is published on. */
type Released = { readonly responses: readonly string[]; readonly day: string }

/** Only where it is stored itself. */
const countAsPublished = (
  db: Db,
  { period, revision, publishedAt, dataHash }: Pick<Publication, 'period' | 'revision' | 'publishedAt' | 'dataHash'>,
  released: Released,
) =>
  db.run(sql`
    update unreleased set published = ${released.day}
    where published is null and response in (select value from json_each(${JSON.stringify(released.responses)}))
      and exists (select 1 from publications where period = ${period} and revision = ${revision}
        and published_at = ${publishedAt} and data_hash = ${dataHash})`)
