import { and, asc, desc, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { dataRequests, staff } from '../schema.ts'
import { type Due, due } from './due.ts'
import type { Logged } from './log.ts'

export type DataRequest = typeof dataRequests.$inferSelect

/** Every request, those that are open first and of them the oldest; of the others the latest done. */
export const listDataRequests = (db: Db) =>
  db
    .select({
      id: dataRequests.id,
      reference: dataRequests.reference,
      kind: dataRequests.kind,
      way: dataRequests.way,
      receivedOn: dataRequests.receivedOn,
      at: dataRequests.at,
      by: sql<string>`coalesce(${staff.name}, ${dataRequests.by})`,
      answeredOn: dataRequests.answeredOn,
      doneOn: dataRequests.doneOn,
      outcome: dataRequests.outcome,
      done: dataRequests.done,
    })
    .from(dataRequests)
    .leftJoin(staff, eq(staff.id, dataRequests.by))
    .orderBy(
      desc(isNull(dataRequests.doneOn)),
      sql`case when done_on is null then received_on end`,
      desc(dataRequests.doneOn),
      asc(dataRequests.at),
    )

export async function findDataRequest(db: Db, id: string): Promise<DataRequest | undefined> {
  const [found] = await db.select().from(dataRequests).where(eq(dataRequests.id, id))
  return found
}

type NewRequest = Pick<DataRequest, 'id' | 'reference' | 'kind' | 'way' | 'receivedOn' | 'at' | 'by'>

/** @returns false when there is one of that reference already */
export async function addDataRequest(db: Db, request: NewRequest, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([db.insert(dataRequests).values(request).onConflictDoNothing(), ...line])
  return rowsAffected === 1
}

/** Writes down when whoever asked was answered. @returns false when that stands there, or the request is done with */
export async function answerDataRequest(db: Db, id: string, answeredOn: string, line: Logged): Promise<boolean> {
  const isOpen = and(eq(dataRequests.id, id), isNull(dataRequests.answeredOn), isNull(dataRequests.doneOn))
  const [{ rowsAffected }] = await db.batch([db.update(dataRequests).set({ answeredOn }).where(isOpen), ...line])
  return rowsAffected === 1
}

type Closing = { readonly doneOn: string; readonly outcome: string; readonly done: string }

/** Writes down what was done; whoever was not answered before is answered thereby. @returns false when it is done with */
export async function closeDataRequest(db: Db, id: string, closing: Closing, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db
      .update(dataRequests)
      .set({ ...closing, answeredOn: sql`coalesce(answered_on, ${closing.doneOn})` })
      .where(and(eq(dataRequests.id, id), isNull(dataRequests.doneOn))),
    ...line,
  ])
  return rowsAffected === 1
}

/** Opens it again; when it was answered stays. @returns false when it is open */
export async function reopenDataRequest(db: Db, id: string, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db
      .update(dataRequests)
      .set({ doneOn: null, outcome: null, done: null })
      .where(and(eq(dataRequests.id, id), isNotNull(dataRequests.doneOn))),
    ...line,
  ])
  return rowsAffected === 1
}

/** Requests that were done with before a day. */
export const oldDataRequests = (db: Db, before: string): Due => due(db, dataRequests, lt(dataRequests.doneOn, before))
