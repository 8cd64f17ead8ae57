import { addEvent, type FoundCase, type KeptEvent } from '../../../db/queries/cases.ts'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { type CaseEvent, standAfter } from '../../../surveys/grammar/case.ts'
import type { Actor } from '../../access/actor.ts'
import { unitsOf } from '../../access/may.ts'
import type { Act } from '../../access/roles.ts'
import { lookAtCase } from '../../cases/look.ts'
import { type CaseAct, mayDo } from '../../cases/may.ts'
import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { act, type Deed } from '../act.ts'

/** A case as it was looked at: by its number, with so many events. */
export type SeenCase = { readonly number: number; readonly seen: number }

type Looked = NonNullable<Awaited<ReturnType<typeof lookAtCase>>>
/** What happens to it, with its words, and what the log tells beside. */
export type Change = {
  readonly event: Omit<CaseEvent, 'on' | 'by'> & { readonly words?: string }
  readonly detail?: unknown
  readonly reason?: string
}

/**
 * A case that whoever acts may do this to now.
 *
 * @throws Problem caseHidden, also for another unit’s; caseChanged when it is not what was looked at or this is not done now
 */
export async function caseFor(
  { db, now }: Pick<World, 'db' | 'now'>,
  { number, seen }: SeenCase,
  actor: Actor,
  [what, doing]: readonly [Act, CaseAct],
): Promise<Looked> {
  const found = await lookAtCase(db, number, unitsOf(actor, what))
  if (!found) throw new Problem('caseHidden', {})
  if (found.row.events !== seen || !mayDo(found, actor, dayOf(now())).includes(doing))
    throw new Problem('caseChanged', {})
  return found
}

/** Lets something happen to a case: the event, where it stands after it and the line of the log, all or nothing. */
export async function changeCase(
  world: World,
  of: SeenCase,
  actor: Actor,
  what: readonly [Act, CaseAct],
  changeOf: (found: Looked) => Change | Promise<Change>,
): Promise<void> {
  const found = await caseFor(world, of, actor, what)
  await happen(world, actor, what[0], found, await changeOf(found))
}

/** @throws Problem caseChanged when something else happened first */
export async function happen(
  world: Pick<World, 'db' | 'now'>,
  actor: Actor,
  what: Act,
  { row, events }: { readonly row: Pick<FoundCase, 'number' | 'unit'>; readonly events: readonly KeptEvent[] },
  { event, detail, reason }: Change,
): Promise<void> {
  const { words, ...bare } = event
  const whole = { ...bare, on: dayOf(world.now()), by: actor.by === 'author' ? '' : actor.by }
  const stand = standAfter([...events, whole])
  const deed: Deed = {
    act: what,
    unit: row.unit,
    subject: ['case', String(row.number)],
    detail,
    ...(reason ? { reason } : {}),
  }
  const said = words === undefined ? whole : { ...whole, words }
  const done = await act(world, actor, deed, (line) => addEvent(world.db, row.number, said, stand, line))
  if (!done) throw new Problem('caseChanged', {})
}
