import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import type { ActWorld } from '../act.ts'
import { checkedReason, type Given } from '../proposals/checked-reason.ts'
import { lookAt } from '../proposals/look.ts'
import { propose } from '../proposals/propose.ts'

type Looked = Given & { readonly batch: string }

/** What was proposed: the proposal's id, and how many answers it is about. */
type Proposed = { readonly id: string; readonly batch: string; readonly answers: number }

/**
 * Proposes to count the held answers of a batch, after a look.
 *
 * @throws Problem batchUnknown, nothingToDecide, fieldRefused naming `cause` or `reason`, alreadyProposed
 */
export const proposeCounting = (world: ActWorld, looked: Looked, actor: Actor): Promise<Proposed> =>
  proposed(world, 'count-batch', looked, actor)

/**
 * Proposes to leave every answer of a batch out of the figures as one. Confirmed, each stands in the list of what is left
 * out.
 *
 * @throws Problem batchUnknown, nothingToDecide, fieldRefused naming `cause` or `reason`, alreadyProposed
 */
export const proposeLeavingOut = (world: ActWorld, looked: Looked, actor: Actor): Promise<Proposed> =>
  proposed(world, 'exclude-batch', looked, actor)

async function proposed(
  world: ActWorld,
  kind: 'count-batch' | 'exclude-batch',
  { batch, ...given }: Looked,
  actor: Actor,
): Promise<Proposed> {
  const reason = checkedReason(kind, given)
  const about = { kind, subjectKind: 'batch', subject: batch } as const
  const { answers, units, seen } = await lookAt(world, about)
  if (answers === 0) throw new Problem('nothingToDecide', {})
  const [unit = ''] = units.length === 1 ? units : []
  return { id: await propose(world, { ...about, name: batch, unit, ...reason, seen }, actor), batch, answers }
}
