import { bindIdentity, unbindIdentity } from '../../../db/queries/identities.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act } from '../act.ts'

/** Binds an account of the office's own to the actor's, by its hash. @throws Problem identityTaken */
export async function bind(world: ActWorld, identityHash: string, actor: Actor): Promise<void> {
  const deed = { act: 'identity-bound', subject: ['account', actor.by] } as const
  const bound = { staff: actor.by, identityHash, now: world.now() }
  if (!(await act(world, actor, deed, (line) => bindIdentity(world.db, bound, line))))
    throw new Problem('identityTaken', {})
}

/** Unbinds it from an account that has a password. @throws Problem identityNeeded */
export async function unbind(world: ActWorld, actor: Actor): Promise<void> {
  const deed = { act: 'identity-unbound', subject: ['account', actor.by] } as const
  if (!(await act(world, actor, deed, (line) => unbindIdentity(world.db, actor.by, line))))
    throw new Problem('identityNeeded', {})
}
