import { acceptInvitation as accept, type findInvitation } from '../../../db/queries/invitations.ts'
import { type ActWorld, act } from '../act.ts'

type Invitation = NonNullable<Awaited<ReturnType<typeof findInvitation>>>
type Newcomer = {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly password: string
  readonly identityHash?: string
}

/**
 * Makes an account of an invitation, once, with the roles it was made out for.
 *
 * @param person the password as its hash; or '', and the hash of an account of the office's own, which is bound at once
 * @returns the roles; undefined when the invitation was used meanwhile, or the login name or the identity is taken
 */
export async function acceptInvitation(
  { db, now }: ActWorld,
  invitation: Invitation,
  person: Newcomer,
  request: string,
) {
  const actor = { by: person.id, held: [{ role: 'link', unit: '' }], via: 'link', request } as const
  const roles = invitation.roles.map((role) => ({ role, unit: invitation.unit }))
  const detail = { login: person.login, roles, ...(person.identityHash && { identity: true }) }
  const deed = { act: 'account-made', subject: ['account', person.id], detail } as const
  const made = await act({ db, now }, actor, deed, (line) =>
    accept(db, invitation.tokenHash, { ...person, now: now() }, line),
  )
  return made ? roles : undefined
}
