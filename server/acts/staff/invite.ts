import { addInvitation, hasStaff, type Role } from '../../../db/queries/staff.ts'
import { oneDay } from '../../../surveys/grammar/calendar.ts'
import { type Actor, byItself } from '../../access/actor.ts'
import { newToken, tokenHash } from '../../access/tokens.ts'
import type { World } from '../../world/world.ts'
import { act } from '../act.ts'
import { mayGrant } from './roles.ts'

type Inviting = Pick<World, 'db' | 'now' | 'secret'>

/** How long a one-time link can be used. */
const invitationLength = oneDay

/** What whoever follows a link will be: these roles, over one unit or ('') over all. */
type Offered = { readonly roles: readonly [Role, ...Role[]]; readonly unit: string }

/** Together these can do everything that is done at the desk; whoever is first has nobody to ask for more. */
export const everything: Offered = { roles: ['admin', 'manager', 'leader'], unit: '' }

/**
 * Makes a one-time link for an account with these roles.
 *
 * @returns its token, of which only a hash is kept
 * @throws Problem unitUnknown, moreThanHeld
 */
export async function invite(world: Inviting, actor: Actor = byItself, offered = everything): Promise<string> {
  const { roles, unit } = offered
  for (const role of roles) await mayGrant(world, { role, unit }, actor)
  const token = newToken()
  const createdAt = world.now()
  const expiresAt = createdAt + invitationLength
  const [role] = roles
  const invitation = { ...offered, tokenHash: tokenHash(world.secret, token), role, createdAt, expiresAt }
  const deed = { act: 'invited', subject: ['role', roles.join(' ')], detail: offered } as const
  await act(world, actor, deed, (line) => addInvitation(world.db, invitation, line))
  return token
}

/** Invites the first administrator while nobody can sign in. */
export const inviteFirst = async (world: Inviting): Promise<string | undefined> =>
  (await hasStaff(world.db)) ? undefined : invite(world)
