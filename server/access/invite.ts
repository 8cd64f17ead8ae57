import { addInvitation, hasStaff } from '../../db/queries/staff.ts'
import { oneDay } from '../../surveys/grammar/calendar.ts'
import type { World } from '../world.ts'
import { newToken, tokenHash } from './tokens.ts'

type Inviting = Pick<World, 'db' | 'now' | 'secret'>

/** How long a one-time link can be used. */
const invitationLength = oneDay

/** Makes a one-time link for an administrator. @returns its token, of which only a hash is kept. */
export async function invite({ db, now, secret }: Inviting): Promise<string> {
  const token = newToken()
  const createdAt = now()
  await addInvitation(db, {
    tokenHash: tokenHash(secret, token),
    role: 'admin',
    createdAt,
    expiresAt: createdAt + invitationLength,
  })
  return token
}

/** Invites the first administrator while nobody can sign in. */
export const inviteFirst = async (world: Inviting): Promise<string | undefined> =>
  (await hasStaff(world.db)) ? undefined : invite(world)
