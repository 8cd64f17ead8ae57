import { and, count, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import type { Db } from '../db.ts'
import { kiosks, log, logDetails, staff } from '../schema.ts'

/** Which lines of the log are wanted; what is not said narrows nothing. */
export type LogFilter = {
  /** Days yyyy-MM-dd in Hà Nội, both inclusive. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** As the line names whoever acted. */
  readonly by?: string | undefined
  readonly act?: string | undefined
  /** A part of what it was done to, as the line names it. */
  readonly subject?: string | undefined
  /** A unit: what was done by a role held there, or to something that belongs to it. */
  readonly unit?: string | undefined
}

/** How many lines a page holds. */
export const linesOnPage = 25

const account = alias(staff, 'account')

/** One page of the log, the latest line first, with names for ids, and how many lines there are in all. */
export async function logPage(db: Db, filter: LogFilter, page: number) {
  const { n, at, by, role, via, act, subjectKind, subject, reason } = log
  const [lines, [total]] = await db.batch([
    db
      .select({
        ...{ n, at, by, role, via, act, subjectKind, subject, reason, detail: logDetails.detail },
        person: sql<string | null>`coalesce(${staff.name}, ${kiosks.name})`,
        account: account.name,
      })
      .from(log)
      .leftJoin(logDetails, eq(logDetails.n, log.n))
      .leftJoin(staff, eq(staff.id, by))
      .leftJoin(kiosks, and(eq(via, 'tablet'), eq(kiosks.id, by)))
      .leftJoin(account, and(eq(subjectKind, 'account'), eq(account.id, subject)))
      .where(wanted(filter))
      .orderBy(desc(n))
      .limit(linesOnPage)
      .offset((page - 1) * linesOnPage),
    db.select({ n: count() }).from(log).where(wanted(filter)),
  ])
  return { lines, total: total?.n ?? 0 }
}

export type ReadLine = Awaited<ReturnType<typeof logPage>>['lines'][number]

function wanted({ from, to, by, act, subject, unit }: LogFilter): SQL | undefined {
  return and(
    from === undefined ? undefined : gte(log.at, startOfDay(from)),
    to === undefined ? undefined : lt(log.at, startOfDay(to) + oneDay),
    by === undefined ? undefined : eq(log.by, by),
    act === undefined ? undefined : eq(log.act, act),
    subject === undefined ? undefined : sql`instr(lower(${log.subject}), lower(${subject})) > 0`,
    unit === undefined ? undefined : ofUnit(unit),
  )
}

const ofUnit = (unit: string): SQL => sql`(
  substr(${log.role}, instr(${log.role}, ' ') + 1) = ${unit} and instr(${log.role}, ' ') > 0
  or ${log.subjectKind} = 'touchpoint' and ${log.subject} in (select code from touchpoints where unit = ${unit})
  or ${log.subjectKind} = 'kiosk' and ${log.subject} in (
    select kiosks.id from kiosks join touchpoints on code = touchpoint where touchpoints.unit = ${unit})
  or ${log.subjectKind} in ('response', 'comment') and exists (
    select 1 from responses where (export_id = ${log.subject} or id = ${log.subject}) and unit = ${unit})
  or ${log.subjectKind} = 'proposal' and ${log.subject} in (select id from proposals where unit = ${unit})
  or ${log.subjectKind} = 'population' and exists (
    select 1 from areas where areas.unit = ${unit} and instr(${log.subject}, ' ' || areas.id || ' ') > 0))`

/** Everybody a line names as acting, each once, with the name of whoever has one. */
export const actorsInLog = (db: Db) =>
  db
    .selectDistinct({ by: log.by, name: sql<string | null>`coalesce(${staff.name}, ${kiosks.name})` })
    .from(log)
    .leftJoin(staff, eq(staff.id, log.by))
    .leftJoin(kiosks, and(eq(log.via, 'tablet'), eq(kiosks.id, log.by)))
    .orderBy(log.by)

/** The hash of a line; undefined when there is no such line. */
export async function hashOfLine(db: Db, n: number): Promise<string | undefined> {
  const [found] = await db.select({ hash: log.hash }).from(log).where(eq(log.n, n))
  return found?.hash
}
