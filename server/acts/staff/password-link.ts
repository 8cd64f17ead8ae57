import { addInvitation, type findInvitation, resetPassword as reset } from '../../../db/queries/invitations.ts'
import type { Actor } from '../../access/actor.ts'
import { covers } from '../../access/roles.ts'
import { newToken, tokenHash } from '../../access/tokens.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act } from '../act.ts'
import { type Inviting, invitationLength } from './invite.ts'
import { accountFor } from './roles.ts'

/**
 * Makes a one-time link by which somebody who forgot his password sets a new one. Whoever has the link
 * has the account but for its second factor, so it is made by who may do as much.
 *
 * @returns its token, of which only a hash is kept
 * @throws Problem accountUnknown, ownRoles, accountDisabled, moreThanHeldByAccount
 */
export async function makePasswordLink(world: Inviting, login: string, actor: Actor): Promise<string> {
  const { id, roles, disabledAt } = await accountFor(world, login, actor)
  if (disabledAt !== null) throw new Problem('accountDisabled', { login })
  if (actor.via === 'desk' && !roles.every((held) => covers(actor.held, held)))
    throw new Problem('moreThanHeldByAccount', { login })
  const token = newToken()
  const createdAt = world.now()
  const times = { createdAt, expiresAt: createdAt + invitationLength }
  const link = { tokenHash: tokenHash(world.secret, token), staff: id, createdBy: actor.by, ...times }
  const deed = { act: 'password-link-made', subject: ['account', id] } as const
  // An older program takes a link for an invitation: it would make an account that may do nothing.
  await act(world, actor, deed, (line) => addInvitation(world.db, { ...link, role: 'clerk', roles: [] }, line))
  return token
}

type Link = NonNullable<Awaited<ReturnType<typeof findInvitation>>>

/**
 * Sets the password anew by a link, once; every session ends, the second factor stays.
 *
 * @param password as its hash
 * @returns false when the link was used or taken back meanwhile, or the account is closed
 */
export function resetPassword(
  { db, now }: ActWorld,
  { link: { tokenHash }, staff, password }: { readonly link: Link; readonly staff: string; readonly password: string },
  request: string,
): Promise<boolean> {
  const actor = { by: staff, held: [{ role: 'link', unit: '' }], via: 'link', request } as const
  const deed = { act: 'password-reset', subject: ['account', staff] } as const
  return act({ db, now }, actor, deed, (line) => reset(db, tokenHash, { staff, password, now: now() }, line))
}
