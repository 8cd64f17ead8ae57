import type { Db } from '../../db/db.ts'
import { isFork, lineStatements, logHead, viaOf } from '../../db/queries/log.ts'
import { oldDeeds } from '../../db/queries/old-deeds.ts'
import { lineAfter } from './chain.ts'

/** How many are copied in one commit. */
const slice = 200

/** By what way in they came was not written down then. */
const via = 'before the log'

/**
 * Makes what an older program wrote down the first lines of the log, in its order.
 * Goes on where it was cut off before; writes nothing once a line of the log's own
 * follows.
 */
export async function takeOldDeeds(db: Db): Promise<void> {
  for (;;) {
    let head = await logHead(db)
    const found = await oldDeeds(db, head?.n ?? 0, slice)
    if (found.length === 0 || (head && (await viaOf(db, head.n)) !== via)) return
    const statements = found.flatMap(({ at, by, what, subject }) => {
      const [subjectKind = ''] = what.split('-')
      const entry = { at, by, role: '', via, act: what, subjectKind, subject, reason: '', request: '' }
      const line = lineAfter(head, entry, '')
      head = line
      return lineStatements(db, line, '', true)
    })
    const [first, ...others] = statements
    if (first)
      await db.batch([first, ...others]).catch((error: unknown) => {
        // Another program that starts at the same moment was first.
        if (!isFork(error)) throw error
      })
  }
}
