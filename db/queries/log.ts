import { and, asc, desc, eq, gt, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Db } from '../db.ts'
import { log, logDetails } from '../schema.ts'

export type Line = typeof log.$inferSelect

/**
 * A line of the log on its way: statements to be put right after the one that
 * decides whether something is done, in the same batch. They write only when that
 * one changed a row.
 */
export type Logged = readonly BatchItem<'sqlite'>[]

/** The last line; undefined in a log that has none. */
export async function logHead(db: Db): Promise<Pick<Line, 'n' | 'hash'> | undefined> {
  const [head] = await db.select({ n: log.n, hash: log.hash }).from(log).orderBy(desc(log.n)).limit(1)
  return head
}

/**
 * The statements that write a line with its detail.
 *
 * @param always whether the line is written even when the statement before it changed nothing, or there is none
 */
export function lineStatements(db: Db, line: Line, detail: string, always = false): Logged {
  const { n, at, by, role, via, act, subjectKind, subject, reason, request, detailHash, prev, hash } = line
  // changes() counts the rows of the statement before.
  const decided = always ? sql`true` : sql`changes() > 0`
  const written = db.run(sql`
    insert into log (n, at, "by", role, via, act, subject_kind, subject, reason, request, detail_hash, prev, hash)
    select ${n}, ${at}, ${by}, ${role}, ${via}, ${act}, ${subjectKind}, ${subject}, ${reason}, ${request},
      ${detailHash}, ${prev}, ${hash} where ${decided}`)
  if (detail === '') return [written]
  return [written, db.run(sql`insert into log_details (n, detail) select ${n}, ${detail} where changes() > 0`)]
}

/** Whether somebody else wrote the next line first. */
export const isFork = (error: unknown): boolean =>
  error instanceof Error && (/UNIQUE constraint failed: log\./.test(error.message) || isFork(error.cause))

/** The last line of an act; undefined when it was never done. */
export async function latestOf(db: Db, act: string): Promise<Pick<Line, 'n' | 'subject'> | undefined> {
  const [found] = await db
    .select({ n: log.n, subject: log.subject })
    .from(log)
    .where(eq(log.act, act))
    .orderBy(desc(log.n))
    .limit(1)
  return found
}

/** Every line of an act with its detail, oldest first; lines whose detail was forgotten are left out. */
export const detailsOfAct = (db: Db, act: string) =>
  db
    .select({ n: log.n, subject: log.subject, detail: logDetails.detail })
    .from(log)
    .innerJoin(logDetails, eq(logDetails.n, log.n))
    .where(eq(log.act, act))
    .orderBy(asc(log.n))

/** By which way in a line came; undefined when there is no such line. */
export async function viaOf(db: Db, n: number): Promise<string | undefined> {
  const [found] = await db.select({ via: log.via }).from(log).where(eq(log.n, n))
  return found?.via
}

/** The lines after line `n`, at most so many, oldest first. */
export const linesAfter = (db: Db, n: number, most: number): Promise<Line[]> =>
  db.select().from(log).where(gt(log.n, n)).orderBy(asc(log.n)).limit(most)

/** The details of the lines from one to another, both included, that were not forgotten. */
export async function detailsOf(db: Db, from: number, to: number): Promise<ReadonlyMap<number, string>> {
  const found = await db
    .select()
    .from(logDetails)
    .where(and(sql`n >= ${from}`, sql`n <= ${to}`))
  return new Map(found.map(({ n, detail }) => [n, detail]))
}
