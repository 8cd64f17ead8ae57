import { addInvitation, withdrawInvitation } from '../../../db/queries/invitations.ts'
import { hasStaff, type Role } from '../../../db/queries/staff.ts'
import { oneDay } from '../../../surveys/grammar/calendar.ts'
import { type Actor, byItself } from '../../access/actor.ts'
import { newToken, tokenHash } from '../../access/tokens.ts'
import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { type ActWorld, act } from '../act.ts'
import { mayGrant } from './roles.ts'

export type Inviting = Pick<World, 'db' | 'now' | 'secret'>

/** How long a one-time link can be used: over a weekend too. */
export const invitationLength = 3 * oneDay

/** What whoever follows a link will be: these roles, over one unit or ('') over all; and for whom it was made, in words. */
type Offered = { readonly roles: readonly [Role, ...Role[]]; readonly unit: string; readonly label?: string }

/** Together these can do everything that is done at the desk; whoever is first has nobody to ask for more. */
export const everything: Offered = { roles: ['admin', 'manager', 'leader'], unit: '' }

/**
 * Makes a one-time link for an account with these roles.
 *
 * @returns its token, of which only a hash is kept
 * @throws Problem unitUnknown, moreThanHeld
 */
export async function invite(world: Inviting, actor: Actor = byItself, offered = everything): Promise<string> {
  const { roles, unit, label = '' } = offered
  for (const role of roles) await mayGrant(world, { role, unit }, actor)
  const token = newToken()
  const createdAt = world.now()
  const made = { createdBy: actor.by, createdAt, expiresAt: createdAt + invitationLength }
  const [role] = roles
  const invitation = { roles, unit, label, role, tokenHash: tokenHash(world.secret, token), ...made }
  const deed = { act: 'invited', subject: ['role', roles.join(' ')], detail: { roles, unit } } as const
  await act(world, actor, deed, (line) => addInvitation(world.db, invitation, line))
  return token
}

/** Takes back a link, by its name in the list. @throws Problem invitationUnknown when it does not work any more */
export async function withdraw(world: ActWorld, id: string, actor: Actor): Promise<void> {
  const deed = { act: 'invitation-withdrawn', subject: ['invitation', id] } as const
  if (!(await act(world, actor, deed, (line) => withdrawInvitation(world.db, id, world.now(), line))))
    throw new Problem('invitationUnknown', {})
}

/** Invites the first administrator while nobody can sign in. */
export const inviteFirst = async (world: Inviting): Promise<string | undefined> =>
  (await hasStaff(world.db)) ? undefined : invite(world)
