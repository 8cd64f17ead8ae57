import { newAnswerSet } from '../../../db/queries/answer-sets.ts'
import type { Actor } from '../../access/actor.ts'
import { newCode } from '../../access/tokens.ts'
import { type Listed, worklist } from '../../flags/worklist.ts'
import { Problem } from '../../problems/problem.ts'
import type { ActWorld } from '../act.ts'
import { checkedReason, type Given } from '../proposals/checked-reason.ts'
import { type About, lookAt } from '../proposals/look.ts'
import { propose } from '../proposals/propose.ts'

type Chosen = Given & { readonly flags: readonly string[] }

/** What was proposed: the proposal's id, and how many answers it is about. */
type Proposed = { readonly id: string; readonly answers: number }

/**
 * Proposes to leave all answers of some signs out of the figures as one: one proposal, one confirmation, and one proposal
 * to undo it. Which answers they are is written down now; who comes later is in none of it.
 *
 * @throws Problem flagUnknown, nothingToDecide, alreadyProposed, fieldRefused naming `cause` or `reason`
 */
export async function proposeSetExclusion(
  world: ActWorld,
  { flags, ...given }: Chosen,
  actor: Actor,
): Promise<Proposed> {
  const reason = checkedReason('exclude-batch', given)
  const listed = await chosen(world, flags)
  if (listed.every(({ state }) => state === 'proposed')) throw new Problem('alreadyProposed', {})
  return proposed(world, 'exclude-batch', { listed, reason }, actor)
}

/**
 * Proposes to count the held answers of some signs as one, after a look.
 *
 * @throws Problem flagUnknown, nothingToDecide, fieldRefused naming `cause` or `reason`
 */
export async function proposeSetCounting(
  world: ActWorld,
  { flags, ...given }: Chosen,
  actor: Actor,
): Promise<Proposed> {
  const reason = checkedReason('count-batch', given)
  return proposed(world, 'count-batch', { listed: await chosen(world, flags), reason }, actor)
}

/** The signs by these names, each about known answers. */
async function chosen({ db, now }: ActWorld, flags: readonly string[]): Promise<readonly Listed[]> {
  const all = new Map((await worklist(db, { now: now(), units: 'all' })).map((one) => [one.id, one]))
  return [...new Set(flags)].map((id) => {
    const found = all.get(id)
    if (!found?.isSet) throw new Problem('flagUnknown', {})
    return found
  })
}

type Wanted = { readonly listed: readonly Listed[]; readonly reason: Given }

async function proposed(
  world: ActWorld,
  kind: 'exclude-batch' | 'count-batch',
  { listed, reason }: Wanted,
  actor: Actor,
): Promise<Proposed> {
  const { db, now } = world
  const responses = [...new Set(listed.flatMap(({ answers }) => answers))].toSorted()
  const subject = newCode(10)
  const about: About = { kind, subjectKind: 'set', subject }
  const { answers, units, seen } = await lookAt(world, about, 'all', responses)
  if (answers === 0) throw new Problem('nothingToDecide', {})
  const [unit = ''] = units.length === 1 ? units : []
  const also = [newAnswerSet(db, { id: subject, responses, at: now() })]
  return { id: await propose(world, { ...about, name: subject, unit, ...reason, seen }, actor, also), answers }
}
