import { addInvitation, hasStaff } from '../../db/queries/staff.ts'
import { oneDay } from '../../surveys/grammar/calendar.ts'
import { act } from '../acts/act.ts'
import { type Actor, byItself } from '../acts/actor.ts'
import type { World } from '../world.ts'
import { newToken, tokenHash } from './tokens.ts'

type Inviting = Pick<World, 'db' | 'now' | 'secret'>

/** How long a one-time link can be used. */
const invitationLength = oneDay

/** Makes a one-time link for an administrator. @returns its token, of which only a hash is kept. */
export async function invite(world: Inviting, actor: Actor = byItself): Promise<string> {
  const token = newToken()
  const createdAt = world.now()
  const expiresAt = createdAt + invitationLength
  const invitation = { tokenHash: tokenHash(world.secret, token), role: 'admin', createdAt, expiresAt } as const
  const deed = { act: 'invited', subject: ['role', 'admin'] } as const
  await act(world, actor, deed, (line) => addInvitation(world.db, invitation, line))
  return token
}

/** Invites the first administrator while nobody can sign in. */
export const inviteFirst = async (world: Inviting): Promise<string | undefined> =>
  (await hasStaff(world.db)) ? undefined : invite(world)
