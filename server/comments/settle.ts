import type { Db } from '../../db/db.ts'
import { commentsNaming, staffNames, waitingComments, wordsOf } from '../../db/queries/comments-waiting.ts'
import { type Beside, completeComments, keepBeside } from '../../db/queries/complete-comments.ts'
import { readFact, writeFact } from '../../db/queries/facts.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { keptComment } from '../../surveys/grammar/personal/hidden-parts.ts'
import { namesLookedFor } from '../../surveys/grammar/personal/names.ts'
import { readHolidays } from '../cases/holidays.ts'
import type { World } from '../world/world.ts'
import { releasable } from './release.ts'

/**
 * Before comments are read, and hourly: what may be read from today on is released, once and for every list; and who got
 * an account since is hidden in what was released before. Where nothing is due nothing is written.
 */
export async function settleComments({ db, now }: Pick<World, 'db' | 'now'>): Promise<void> {
  await completeComments(db)
  const names = namesLookedFor(await staffNames(db))
  await hideNewNames(db, names)
  const due = releasable(await waitingComments(db), dayOf(now()), await readHolidays(db))
  const days = new Map(due.map(({ response, answeredAt }) => [response, dayOf(answeredAt)]))
  for await (const some of wordsOf(db, [...days.keys()]))
    await keepBeside(
      db,
      some.map((one) => ({ ...withNames(one, names), released: days.get(one.response) ?? '' })),
    )
}

/** What stands beside a comment, once officials are hidden in it; the rest was found when it was stored. */
function withNames({ words, ...kept }: Kept, names: readonly string[]) {
  const isNamed = names.some((name) => kept.folded.includes(` ${name} `))
  return isNamed ? { response: kept.response, ...keptComment(words, names, kept.hidden) } : kept
}

type Kept = Beside & { readonly words: string }

/** Names nobody looked for when the comments were released. */
async function hideNewNames(db: Db, names: readonly string[]): Promise<void> {
  const known: readonly string[] = JSON.parse((await readFact(db, 'hidden names')) ?? '[]')
  const isNew = names.filter((one) => !known.includes(one))
  if (isNew.length === 0) return
  for await (const some of wordsOf(db, await commentsNaming(db, isNew)))
    await keepBeside(
      db,
      some.map(({ response, words, hidden }) => ({ response, ...keptComment(words, names, hidden) })),
    )
  // Last, so that whoever is cut off begins anew.
  await writeFact(db, 'hidden names', JSON.stringify([...new Set([...known, ...names])]))
}
