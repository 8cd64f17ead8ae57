import { isFork, type Logged, lineStatements, logHead } from '../../db/queries/log.ts'
import { isNoLongerHeld, stillHeld } from '../../db/queries/staff.ts'
import type { Actor } from '../access/actor.ts'
import { refusal } from '../access/refusal.ts'
import { type Act, type Held, roleFor } from '../access/roles.ts'
import type { World } from '../world/world.ts'
import { lineAfter } from './chain.ts'

/** What of the world an act needs. */
export type ActWorld = Pick<World, 'db' | 'now'>

/** What is done, as the log tells it. */
export type Deed = {
  /** By its name in the table of roles. */
  readonly act: Act
  /** The unit it is done in; unless said, the whole ward. */
  readonly unit?: string
  /** What it is done to: a kind of thing, and which one. */
  readonly subject: readonly [kind: string, id: string]
  readonly reason?: string
  /** More about it, such as what was there before. */
  readonly detail?: unknown
}

/**
 * Does something that the table of roles lets this actor do, and writes it into the
 * log, all or nothing: `change` puts the line into its own batch, right after the
 * statement that decides whether anything is done. When another act wrote the next
 * line at the same moment, nothing was done, and it is tried again. The batch also
 * fails when the actor has lost the role, or the account, by then.
 *
 * @param change returns what came of it; it may run more than once
 * @throws Problem notPermitted; whatever `change` throws
 */
export const act = <T>(world: ActWorld, actor: Actor, deed: Deed, change: (line: Logged) => Promise<T>): Promise<T> =>
  permitted(world, actor, deed, false, change)

/**
 * The same for a change that is already known to be one, or leaves no trace in the
 * database, such as an export: the line is written in any case. What takes many
 * batches is written down before the first of them.
 */
export const note = (world: ActWorld, actor: Actor, deed: Deed, change = alone(world)): Promise<void> =>
  permitted(world, actor, deed, true, change)

const alone =
  ({ db }: ActWorld) =>
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

async function permitted<T>(
  world: ActWorld,
  actor: Actor,
  deed: Deed,
  always: boolean,
  change: (line: Logged) => Promise<T>,
): Promise<T> {
  const isAsked = actor.via !== 'command' && actor.via !== 'server'
  const held = isAsked ? roleFor(actor.held, deed.act, deed.unit ?? '') : undefined
  if (isAsked && !held) throw await refusal(deed.act)
  const guard = held && actor.via === 'desk' ? [stillHeld(world.db, actor.by, held)] : []
  return inTurn(world.db, async () => {
    const line = await nextLine(world, { ...actor, role: held ? said(held) : actor.via }, deed, always)
    try {
      return await change([...line, ...guard])
    } catch (error) {
      throw isNoLongerHeld(error) ? await refusal(deed.act) : error
    }
  })
}

/** A role as the log tells it. */
const said = ({ role, unit }: Held): string => (unit === '' ? role : `${role} ${unit}`)

async function nextLine(
  { db, now }: ActWorld,
  actor: Actor & { readonly role: string },
  deed: Deed,
  always: boolean,
): Promise<Logged> {
  const { by, role, via, request } = actor
  const { act, subject, reason = '', detail } = deed
  const [subjectKind, subjectId] = subject
  const entry = { at: now(), by, role, via, act, subjectKind, subject: subjectId, reason, request }
  const told = detail === undefined ? '' : JSON.stringify(detail)
  return lineStatements(db, lineAfter(await logHead(db), entry, told), told, always)
}
