import type { Db } from '../db.ts'
import { isUnavailable } from '../unavailable.ts'
import type { Response, Stored } from './response-row.ts'
import { statementsForEach } from './responses-document.ts'

/** How many answers one commit carries at the most, so that a reader never waits long. */
const mostTogether = 500

type Waiting = {
  readonly all: readonly Response[]
  readonly done: (held: readonly (Stored | undefined)[]) => void
  readonly failed: (error: unknown) => void
}

const queues = new WeakMap<Db, Waiting[]>()

/**
 * Stores responses that stand by themselves. A commit waits for the disk, and
 * each statement has its price; a hundred people answering at the same moment
 * need pay neither a hundred times. With the embedded file, what arrives in one
 * turn of the event loop, or while the last commit is under way, is handed over as
 * one JSON document and stored in one transaction; everybody is answered after it
 * is on disk. When that fails, each is tried again
 * by itself, so that only the one at fault fails; unless the database is not to be
 * had, which is nobody's fault.
 *
 * @returns for each what now stands under its id
 */
export function addTogether(db: Db, all: readonly Response[]): Promise<readonly (Stored | undefined)[]> {
  if (db.$client.protocol !== 'file') return commit(db, all)
  return new Promise((done, failed) => {
    const queue = queues.get(db)
    if (queue) queue.push({ all, done, failed })
    else {
      const first = [{ all, done, failed }]
      queues.set(db, first)
      setImmediate(() => void drain(db, first))
    }
  })
}

/** Commits what waits, and what comes meanwhile, until nobody does. */
async function drain(db: Db, queue: Waiting[]): Promise<void> {
  while (queue.length > 0) {
    const group = queue.splice(0, asManyAsFit(queue))
    try {
      const held = [
        ...(await commit(
          db,
          group.flatMap(({ all }) => all),
        )),
      ]
      for (const { all, done } of group) done(held.splice(0, all.length))
    } catch (error) {
      if (isUnavailable(error)) for (const { failed } of [...group, ...queue.splice(0)]) failed(error)
      else if (group.length === 1) group[0]?.failed(error)
      else await oneByOne(db, group)
    }
  }
  queues.delete(db)
}

async function oneByOne(db: Db, group: readonly Waiting[]): Promise<void> {
  for (const [i, { all, done, failed }] of group.entries())
    try {
      done(await commit(db, all))
    } catch (error) {
      if (!isUnavailable(error)) failed(error)
      else return group.slice(i).forEach((one) => void one.failed(error))
    }
}

/** How many of those who wait one commit carries: at least one. */
function asManyAsFit(waiting: readonly Waiting[]): number {
  let responses = 0
  const end = waiting.findIndex(({ all }) => {
    responses += all.length
    return responses > mostTogether
  })
  return end === -1 ? waiting.length : Math.max(end, 1)
}

async function commit(db: Db, all: readonly Response[]): Promise<readonly (Stored | undefined)[]> {
  const results = await db.$client.batch(statementsForEach(all), 'write')
  const held = new Map(results.at(-1)?.rows.map((row) => [row[0], { receipt: row[1], contentHash: row[2] } as Stored]))
  return all.map(({ id }) => held.get(id))
}
