import { sql } from 'drizzle-orm'
import { keptComment } from '../../surveys/grammar/personal/hidden-parts.ts'
import type { Db } from '../db.ts'

/** How many comments are looked at in one commit, so that nobody waits long. */
const slice = 500

/**
 * Completes the comments an older program stored: how they are searched, and what of them is hidden. Goes on where it was
 * cut off before, and writes nothing where nothing is to be done.
 */
export async function completeComments(db: Db): Promise<void> {
  for (;;) {
    const found = await db.all<{ response: string; words: string }>(sql`
      select response, words from comments where folded is null limit ${slice}`)
    if (found.length === 0) return
    await keepBeside(
      db,
      found.map(({ response, words }) => ({ response, ...keptComment(words) })),
    )
  }
}

/** What stands beside a comment; with `released` it may be read from now on, by this date. */
export type Beside = { readonly response: string; readonly released?: string } & ReturnType<typeof keptComment>

/** Writes down what stands beside some hundred comments; what was released meanwhile stays as it is. Others may go on in between. */
export async function keepBeside(db: Db, all: readonly Beside[]): Promise<void> {
  const rows = JSON.stringify(
    all.map(({ response, marked, folded, hidden, released = null }) => [response, marked, folded, hidden, released]),
  )
  await db.run(sql`
    update comments set marked = one.value ->> 1, folded = one.value ->> 2, hidden = one.value -> 3,
      released = coalesce(released, one.value ->> 4)
    from json_each(${rows}) as one where comments.response = one.value ->> 0
      and (one.value ->> 4 is null or released is null)`)
  await new Promise((resolve) => setImmediate(resolve))
}
