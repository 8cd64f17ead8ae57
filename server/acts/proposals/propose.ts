import { type Also, addProposal, type NewProposal } from '../../../db/queries/proposals.ts'
import type { Actor } from '../../access/actor.ts'
import { newCode } from '../../access/tokens.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act } from '../act.ts'
import { actsOf } from './kinds.ts'

/** What is proposed, about what, and how people name it. */
export type Wanted = Omit<NewProposal, 'id' | 'at' | 'by'> & { readonly name: string }

/**
 * Proposes something that another person has to confirm; nothing changes by it.
 *
 * @param also written down in the same batch
 * @returns the proposal's id
 * @throws Problem alreadyProposed, notPermitted
 */
export async function propose(
  world: ActWorld,
  { name, ...wanted }: Wanted,
  actor: Actor,
  also: Also = [],
): Promise<string> {
  const { db, now } = world
  const { kind, unit, cause, reason } = wanted
  const id = newCode(12)
  const detail = { kind, about: name, cause }
  const deed = { act: actsOf[kind].proposed, unit, subject: ['proposal', id], reason, detail } as const
  const added = await act(world, actor, deed, (line) =>
    addProposal(db, { ...wanted, id, at: now(), by: actor.by }, line, also),
  )
  if (!added) throw new Problem('alreadyProposed', {})
  return id
}
