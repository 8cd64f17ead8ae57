import { findProposal } from '../../../db/queries/proposals.ts'
import type { Actor } from '../../access/actor.ts'
import { unitsOf } from '../../access/may.ts'
import { reaches } from '../../access/roles.ts'
import { Problem } from '../../problems/problem.ts'
import type { ActWorld } from '../act.ts'
import { checkedReason, type Given } from '../proposals/checked-reason.ts'
import { lookAt } from '../proposals/look.ts'
import { propose } from '../proposals/propose.ts'

/** What was proposed: the proposal's id, and how many answers it is about. */
type Proposed = { readonly id: string; readonly answers: number }

/**
 * Proposes to undo what one confirmed proposal left out, all of it: confirmed, every answer is as it was before, counted,
 * waiting or held. That moves a figure as surely as leaving out does, so it takes two persons as well.
 *
 * @param id of the proposal by which they were left out
 * @throws Problem proposalUnknown, nothingToDecide, alreadyProposed, fieldRefused naming `cause` or `reason`
 */
export async function proposeUndo(
  world: ActWorld,
  { id, ...given }: Given & { readonly id: string },
  actor: Actor,
): Promise<Proposed> {
  const found = await findProposal(world.db, id)
  const isMine = found && reaches(unitsOf(actor, 'exclusion-return-proposed'), found.unit)
  if (!isMine || found.state !== 'confirmed' || !found.kind.startsWith('exclude'))
    throw new Problem('proposalUnknown', {})
  const reason = checkedReason('count-again', given)
  const about = { kind: 'count-again', subjectKind: 'proposal', subject: id } as const
  const { answers, seen } = await lookAt(world, about)
  if (answers === 0) throw new Problem('nothingToDecide', {})
  return { id: await propose(world, { ...about, name: id, unit: found.unit, ...reason, seen }, actor), answers }
}
