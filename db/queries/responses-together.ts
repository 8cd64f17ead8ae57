import type { Db } from '../db.ts'
import { eachByItself } from '../group-commit.ts'
import { isUnavailable } from '../unavailable.ts'
import type { Response, Stored } from './response-row.ts'
import { statementForOthers, statementsForEach } from './responses-document.ts'

/** How many answers are handed over together at the most: while these are stored, the next are read. */
const mostTogether = 16

type Waiting = {
  readonly all: readonly Response[]
  readonly done: (held: readonly Stored[]) => void
  readonly failed: (error: unknown) => void
}

const gathered = new WeakMap<Db, Waiting[]>()

/**
 * Stores responses that stand by themselves. Each statement has its price; a
 * hundred people answering at the same moment need not pay it a hundred times. With
 * the embedded file, what arrives in one turn of the event loop is handed over as
 * JSON documents; everybody is answered after theirs is on disk. When one fails,
 * each in it is tried again by itself, so that only the one at fault fails; unless
 * the database is not to be had, which is nobody's fault.
 *
 * @returns for each what now stands under its id
 */
export function addTogether(db: Db, all: readonly Response[]): Promise<readonly Stored[]> {
  if (db.$client.protocol !== 'file') return commit(db, all)
  return new Promise((done, failed) => {
    const waiting = gathered.get(db) ?? []
    if (waiting.length === 0) setImmediate(() => void handOver(db, waiting))
    waiting.push({ all, done, failed })
    gathered.set(db, waiting)
    if (waiting.length === mostTogether) void handOver(db, waiting)
  })
}

async function handOver(db: Db, group: readonly Waiting[]): Promise<void> {
  if (gathered.get(db) !== group) return
  gathered.delete(db)
  try {
    const held = [
      ...(await commit(
        db,
        group.flatMap(({ all }) => all),
      )),
    ]
    for (const { all, done } of group) done(held.splice(0, all.length))
  } catch (error) {
    if (isUnavailable(error)) for (const { failed } of group) failed(error)
    else if (group.length === 1) group[0]?.failed(error)
    else await eachByItself(group, async ({ all, done }) => done(await commit(db, all)))
  }
}

/** A response is never changed: what was there before may be read after the commit, and seldom need be. */
async function commit(db: Db, all: readonly Response[]): Promise<readonly Stored[]> {
  const [stored] = await db.$client.batch(statementsForEach(all), 'write')
  if (stored?.rowsAffected === all.length) return all
  const { rows } = await db.$client.execute(statementForOthers(all))
  const others = new Map(
    rows.map((row) => [row[0], { exportId: row[1], contentHash: row[2], receiptKey: row[3] } as Stored]),
  )
  return all.map((one) => others.get(one.id) ?? one)
}
