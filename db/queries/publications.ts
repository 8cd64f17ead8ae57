import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Db } from '../db.ts'
import { proposals, publications, staff } from '../schema.ts'

type Publication = typeof publications.$inferSelect

const preparer = alias(staff, 'preparer')
const {
  figures: _,
  proposal: __,
  ...shown
} = { ...getTableColumns(publications), publishedBy: nameOfPublisher(), preparedBy: nameOfPreparer() }

/** Every publication without its figures: the latest period first, of each the latest revision first. */
export async function listPublications(db: Db) {
  return db
    .select(shown)
    .from(publications)
    .leftJoin(staff, eq(staff.id, publications.publishedBy))
    .leftJoin(proposals, eq(proposals.id, publications.proposal))
    .leftJoin(preparer, eq(preparer.id, proposals.by))
    .orderBy(desc(publications.period), desc(publications.revision))
}

/** A revision with its figures; the latest when none is named; undefined when there is none. */
export async function findPublication(db: Db, period: string, revision?: number) {
  const { figures } = publications
  const [found] = await db
    .select({ ...shown, figures })
    .from(publications)
    .leftJoin(staff, eq(staff.id, publications.publishedBy))
    .leftJoin(proposals, eq(proposals.id, publications.proposal))
    .leftJoin(preparer, eq(preparer.id, proposals.by))
    .where(
      and(eq(publications.period, period), revision === undefined ? undefined : eq(publications.revision, revision)),
    )
    .orderBy(desc(publications.revision))
    .limit(1)
  return found
}

/** The heads of the log that publications carry. */
export async function publishedHeads(db: Db) {
  return db.all<{ period: string; revision: number; n: number; hash: string }>(sql`
    select period, revision, figures ->> '$.log.n' as n, figures ->> '$.log.hash' as hash from publications
    where figures ->> '$.log.n' is not null order by period, revision`)
}

/** Every publication with its figures as the text that is stored. */
export const storedPublications = (db: Db) =>
  db.all<Pick<Publication, 'period' | 'revision' | 'dataHash' | 'counted' | 'excluded'> & { figures: string }>(
    sql`select period, revision, data_hash as dataHash, counted, excluded, figures from publications`,
  )

/** The person's name, or the command as it is called. */
function nameOfPublisher() {
  return sql<string>`coalesce(${staff.name}, ${publications.publishedBy})`.as('publisher')
}

/** Who prepared it; null where one person published it, before there were two. */
function nameOfPreparer() {
  return sql<string | null>`coalesce(${preparer.name}, ${proposals.by})`.as('preparer')
}
