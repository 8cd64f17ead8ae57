import { isFork, type Logged, lineStatements, logHead } from '../../db/queries/log.ts'
import type { World } from '../world.ts'
import type { Actor } from './actor.ts'
import { lineAfter } from './chain.ts'

type Place = Pick<World, 'db' | 'now'>

/** What is done, as the log tells it. */
export type Deed = {
  readonly act: string
  /** What it is done to: a kind of thing, and which one. */
  readonly subject: readonly [kind: string, id: string]
  readonly reason?: string
  /** More about it, such as what was there before. */
  readonly detail?: unknown
}

/**
 * Does something and writes it into the log, both or neither: `change` puts the
 * line into its own batch, right after the statement that decides whether anything
 * is done. When somebody else wrote the next line at the same moment, nothing was
 * done, and it is tried again.
 *
 * @param change returns what came of it; it may run more than once
 * @throws whatever `change` throws
 */
export const act = <T>(place: Place, actor: Actor, deed: Deed, change: (line: Logged) => Promise<T>): Promise<T> =>
  inTurn(place.db, async () => change(await nextLine(place, actor, deed, false)))

/**
 * The same for a change that is already known to be one, or leaves no trace in the
 * database, such as an export: the line is written in any case. What takes many
 * batches is written down before the first of them.
 */
export const note = (place: Place, actor: Actor, deed: Deed, change = alone(place)): Promise<void> =>
  inTurn(place.db, async () => change(await nextLine(place, actor, deed, true)))

const alone =
  ({ db }: Place) =>
  async ([first, ...others]: Logged): Promise<void> => {
    if (first) await db.batch([first, ...others])
  }

/** The last act that is under way in each database, by this program. */
const underWay = new WeakMap<World['db'], Promise<unknown>>()

/** One act after the other: each line follows from the one before. Other programs are met by trying again. */
function inTurn<T>(db: World['db'], attempt: () => Promise<T>): Promise<T> {
  const before = underWay.get(db) ?? Promise.resolve()
  const mine = before.then(() => whileForked(attempt))
  underWay.set(
    db,
    mine.catch(() => {}),
  )
  return mine
}

/** More than twice as often as three writers over a server ever needed. */
const mostTries = 20

async function whileForked<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await attempt()
    } catch (error) {
      if (!isFork(error) || tries === mostTries) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * tries))
    }
}

async function nextLine({ db, now }: Place, actor: Actor, deed: Deed, always: boolean): Promise<Logged> {
  const { by, role, via, request } = actor
  const { act, subject, reason = '', detail } = deed
  const [subjectKind, subjectId] = subject
  const entry = { at: now(), by, role, via, act, subjectKind, subject: subjectId, reason, request }
  const told = detail === undefined ? '' : JSON.stringify(detail)
  return lineStatements(db, lineAfter(await logHead(db), entry, told), told, always)
}
