import type { Client, InStatement, ResultSet, TransactionMode } from '@libsql/client'
import { onlyReads } from './safe-client.ts'
import { isUnavailable } from './unavailable.ts'

type Waiting = {
  readonly statements: InStatement[]
  readonly done: (results: ResultSet[]) => void
  readonly failed: (error: unknown) => void
}

/** How many statements one commit carries at the most, so that a reader never waits long. */
const mostStatements = 1000

/** How many commits are asked for at a time: the thread of the database never waits for the next. */
const mostUnderWay = 2

/**
 * A client for the embedded file whose write batches share commits. A commit
 * waits for the disk; a hundred people answering at the same moment need not
 * wait for it a hundred times. Batches that arrive in one turn of the event loop,
 * or while commits are under way, run one after the other inside a single
 * transaction, and each is answered only after that transaction is on disk. One that
 * says itself that it writes has gathered already, and does not wait for others.
 *
 * A batch is still all or nothing: when one of them fails, the shared
 * transaction is rolled back and every batch runs again by itself, so that only
 * the one at fault fails. When the database itself is not to be had, all that
 * wait fail at once, so that none waits longer than the first one did.
 */
export function groupCommit(client: Client): Client {
  const waiting: Waiting[] = []
  let underWay = 0

  const commit = async () => {
    if (underWay === mostUnderWay || waiting.length === 0) return
    underWay++
    const group = waiting.splice(0, fitting(waiting))
    try {
      const results = await client.batch(
        group.flatMap(({ statements }) => statements),
        'write',
      )
      for (const { statements, done } of group) done(results.splice(0, statements.length))
    } catch (error) {
      if (isUnavailable(error)) for (const { failed } of [...group, ...waiting.splice(0)]) failed(error)
      else if (group.length === 1) group[0]?.failed(error)
      else await eachByItself(group, async ({ statements, done }) => done(await client.batch(statements, 'write')))
    }
    underWay--
    void commit()
  }

  return Object.assign(Object.create(client) as Client, {
    batch: (statements: InStatement[], mode?: TransactionMode) => {
      if (mode !== 'write' && onlyReads(statements)) return client.batch(statements, 'read')
      return new Promise<ResultSet[]>((done, failed) => {
        waiting.push({ statements, done, failed })
        if (mode === 'write') void commit()
        else setImmediate(() => void commit())
      })
    },
  })
}

/** How many of the batches that wait go into one commit: the first always, then as long as there is room. */
function fitting(waiting: readonly Waiting[]): number {
  let total = 0
  const end = waiting.findIndex(({ statements }) => {
    total += statements.length
    return total > mostStatements
  })
  return end === -1 ? waiting.length : Math.max(end, 1)
}

/**
 * Does for each by itself what failed for all together, so that only the one at
 * fault fails; when the database is not to be had, the others are told at once.
 */
export async function eachByItself<One extends { readonly failed: (error: unknown) => void }>(
  group: readonly One[],
  act: (one: One) => Promise<void>,
): Promise<void> {
  for (const [i, one] of group.entries())
    try {
      await act(one)
    } catch (error) {
      if (!isUnavailable(error)) one.failed(error)
      else return group.slice(i).forEach(({ failed }) => void failed(error))
    }
}
