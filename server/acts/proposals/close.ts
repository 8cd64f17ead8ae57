import { closeProposal } from '../../../db/queries/proposals.ts'
import type { Actor } from '../../access/actor.ts'
import { unitsOf } from '../../access/may.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act } from '../act.ts'
import { checkedAnswer } from './checked-reason.ts'
import { proposalIn } from './look.ts'

/**
 * Declines what another person proposed, with a reason he is told. Nothing else changes.
 *
 * @throws Problem proposalUnknown, proposalDecided, ownProposal, fieldRefused naming `reason`, notPermitted
 */
export async function declineProposal(
  world: ActWorld,
  { id, reason }: { readonly id: string; readonly reason: string },
  actor: Actor,
): Promise<void> {
  const proposal = await proposalIn(world, id, unitsOf(actor, 'proposal-declined'))
  if (proposal.by === actor.by) throw new Problem('ownProposal', {})
  await close(world, proposal, { state: 'declined', answer: checkedAnswer(reason) }, actor)
}

/**
 * Takes back what one proposed oneself, while nobody has decided about it. What a command proposed, whoever may propose
 * the like takes back.
 *
 * @throws Problem proposalUnknown, proposalDecided, notYourProposal, notPermitted
 */
export async function withdrawProposal(world: ActWorld, id: string, actor: Actor): Promise<void> {
  const proposal = await proposalIn(world, id, unitsOf(actor, 'proposal-withdrawn'))
  if (proposal.by !== actor.by && !proposal.isByCommand) throw new Problem('notYourProposal', {})
  await close(world, proposal, { state: 'withdrawn', answer: null }, actor)
}

type Closing =
  | { readonly state: 'declined'; readonly answer: string }
  | { readonly state: 'withdrawn'; readonly answer: null }

async function close(
  world: ActWorld,
  { id, kind, name, unit, state: now }: Awaited<ReturnType<typeof proposalIn>>,
  { state, answer }: Closing,
  actor: Actor,
): Promise<void> {
  if (now !== 'open') throw new Problem('proposalDecided', {})
  const { db } = world
  const deed = {
    act: `proposal-${state}`,
    unit,
    subject: ['proposal', id],
    reason: answer ?? '',
    detail: { kind, about: name },
  } as const
  const closing = { state, at: world.now(), by: actor.by, answer }
  if (!(await act(world, actor, deed, (line) => closeProposal(db, id, closing, line))))
    throw new Problem('proposalDecided', {})
}
