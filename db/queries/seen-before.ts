import { and, asc, eq, gt, inArray, lte, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { log, logDetails, staff } from '../schema.ts'

/** A period by its name and its months yyyy-MM, and the moments between which the log is read. */
type About = {
  readonly period: string
  readonly fromMonth: string
  readonly toMonth: string
  readonly after: number
  readonly until: number
}

/**
 * The lines by which somebody had the figures of a period in hand: its publication prepared, declined, withdrawn or
 * confirmed, and files of answers of its months. Oldest first, with names.
 */
export const linesOnPeriod = (db: Db, { period, fromMonth, toMonth, after, until }: About) => {
  const detail = (key: string) => sql`${logDetails.detail} ->> ${`$.${key}`}`
  const proposals = sql`(select id from proposals where kind = 'publish' and subject = ${period})`
  return db
    .select({ at: log.at, act: log.act, subject: log.subject, person: sql<string>`coalesce(${staff.name}, ${log.by})` })
    .from(log)
    .leftJoin(logDetails, eq(logDetails.n, log.n))
    .leftJoin(staff, eq(staff.id, log.by))
    .where(
      and(
        ...[gt(log.at, after), lte(log.at, until), inArray(log.act, acts)],
        sql`(${log.subjectKind} = 'proposal' and ${log.subject} in ${proposals}
          or ${log.act} = 'period-published' and ${log.subject} glob ${`${period} *`}
          or ${log.act} = 'responses-exported' and ${detail('from')} <= ${toMonth} and ${detail('to')} >= ${fromMonth})`,
      ),
    )
    .orderBy(asc(log.n))
}

const acts = [
  ...['publication-prepared', 'proposal-declined', 'proposal-withdrawn', 'period-published', 'responses-exported'],
]
