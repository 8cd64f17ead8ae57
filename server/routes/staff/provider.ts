import type { Context } from 'hono'
import { proveSession } from '../../../db/queries/found-session.ts'
import { findByIdentity } from '../../../db/queries/identities.ts'
import { findInvitation } from '../../../db/queries/invitations.ts'
import { personActing } from '../../access/acting.ts'
import { beginAtProvider, endSessionAddress } from '../../access/oidc/begin.ts'
import { type Identified, identified } from '../../access/oidc/identified.ts'
import { loginFor } from '../../access/oidc/login-for.ts'
import { providerOf } from '../../access/oidc/provider.ts'
import { readTicket, ticketFor } from '../../access/oidc/ticket.ts'
import { takeTransaction } from '../../access/oidc/transaction.ts'
import { recognised } from '../../access/session.ts'
import { tokenHashes } from '../../access/tokens.ts'
import { openIdentified, whoIsIdentified } from '../../access/who-signs-in.ts'
import { acceptInvitation } from '../../acts/staff/accept-invitation.ts'
import { bind } from '../../acts/staff/identities.ts'
import { comingBack, signingIn } from '../../limits/sign-in-limits.ts'
import { isProblem, Problem } from '../../problems/problem.ts'
import { newId } from '../../world/new-id.ts'
import type { Env } from '../../world/world.ts'
import { signIn } from './sign-in.ts'

type Asked = Context<Env>

/** Whether staff may sign in with accounts of the office's own, whether their provider answers, and where one signs out there. */
export async function look(c: Asked) {
  const { world } = c.var
  c.header('Cache-Control', 'no-store')
  if (!world.provider) return c.json({ offered: false, away: false, endSession: null })
  try {
    const found = await providerOf(world)
    return c.json({ offered: true, away: false, endSession: endSessionAddress(found, world.baseUrl) ?? null })
  } catch (error) {
    if (!isProblem(error, 'providerAway')) throw error
    return c.json({ offered: true, away: true, endSession: null })
  }
}

type Begun =
  | { readonly for: 'sign-in'; readonly to?: string | undefined }
  | { readonly for: 'unlock' }
  | { readonly for: 'invitation'; readonly token: string }

/** The address at the provider. @throws Problem invitationSpent, providerAbsent, providerAway */
export async function start(c: Asked, begun: Begun) {
  if (begun.for === 'sign-in') return c.json({ url: await beginAtProvider(c, { for: 'sign-in', to: begun.to ?? '' }) })
  if (begun.for === 'unlock') return c.json({ url: await beginAtProvider(c, { for: 'unlock' }) })
  const { tokenHash: invitation } = await newcomersInvitation(c, tokenHashes(c.var.world, begun.token))
  return c.json({ url: await beginAtProvider(c, { for: 'invitation', invitation }) })
}

/**
 * What comes of coming back from the provider.
 *
 * @throws Problem tooManyReturns, transactionOver, providerAway, providerRefused, providerUntrusted, and what its purpose may meet
 */
export async function comeBack(c: Asked, query: string) {
  const given = new URLSearchParams(query)
  const { purpose, who } = await comingBack(c, async () => {
    const transaction = await takeTransaction(c, given.get('state') ?? '')
    return { purpose: transaction.purpose, who: await identified(c.var.world, given, transaction) }
  })
  if (purpose.for === 'sign-in') return entered(c, who, purpose.to)
  if (purpose.for === 'unlock') return unlocked(c, who)
  if (purpose.for === 'binding') return bound(c, who, purpose.person)
  return accepted(c, who, purpose.invitation)
}

/** @throws Problem identityUnknown, accountClosed, secondFactorLost */
async function entered(c: Asked, { hashes }: Identified, to: string) {
  const { world } = c.var
  try {
    await signIn(c, await whoIsIdentified(world, hashes, ''))
    return c.json({ next: 'desk' as const, to })
  } catch (error) {
    if (!isProblem(error, 'codeNeeded')) throw error
    const { login } = await openIdentified(world, hashes)
    return c.json({ next: 'code' as const, to, login, ticket: await ticketFor(world, hashes) })
  }
}

/** Signs in whoever the provider knows, with a code of the second factor here. @throws Problem transactionOver, wrongCode, codeNeeded, identityUnknown, accountClosed */
export async function giveCode(c: Asked, { ticket, code }: { readonly ticket: string; readonly code: string }) {
  const { world } = c.var
  const hashes = await readTicket(world, ticket)
  const { login } = await openIdentified(world, hashes)
  const attempt = () => whoIsIdentified(world, hashes, code)
  await signIn(c, await signingIn(c, { login, withCode: true }, attempt))
  return c.json({ next: 'desk' as const, to: '' }, 201)
}

/** Lets a locked session go on, or proves who sits there. @throws Problem signInNeeded, identityOfAnother */
async function unlocked(c: Asked, { hashes }: Identified) {
  const { world } = c.var
  const known = await recognised(c)
  if (!known) throw new Problem('signInNeeded', {})
  const owner = await openIdentified(world, hashes)
  if (owner.id !== known.staff.id) throw new Problem('identityOfAnother', {})
  await proveSession(world.db, known.session.tokenHash, world.now())
  return c.json({ next: 'unlocked' as const, to: '' })
}

/** @throws Problem signInNeeded, sessionLocked, identityOfAnother, identityTaken */
async function bound(c: Asked, { hashes: [identityHash, ...former] }: Identified, person: string) {
  const { world } = c.var
  const known = await recognised(c)
  if (!known) throw new Problem('signInNeeded', {})
  if (known.locked) throw new Problem('sessionLocked', {})
  if (known.staff.id !== person) throw new Problem('identityOfAnother', {})
  // Under a secret of before it is bound just as well.
  if (await findByIdentity(world.db, former)) throw new Problem('identityTaken', {})
  await bind(world, identityHash, personActing(c))
  return c.json({ next: 'bound' as const, to: '' })
}

/** Makes an account of an invitation that signs in by the provider, and signs in. @throws Problem invitationSpent, identityTaken */
async function accepted(c: Asked, { hashes, name: called }: Identified, invitationHash: string) {
  const { world, requestId } = c.var
  const invitation = await newcomersInvitation(c, [invitationHash])
  if (await findByIdentity(world.db, hashes)) throw new Problem('identityTaken', {})
  const name = called ?? (invitation.label || 'Cán bộ chưa có tên')
  const person = { id: newId(), login: await loginFor(world, name), name, password: '', identityHash: hashes[0] }
  const roles = await acceptInvitation(world, invitation, person, requestId)
  if (!roles) {
    await newcomersInvitation(c, [invitationHash])
    // Somebody of the same name was a moment quicker, unless it is the same person.
    return accepted(c, { hashes, name: called }, invitationHash)
  }
  const staff = { id: person.id, login: person.login, name, roles }
  await signIn(c, { staff, by: undefined, renew: false, idleDays: 0, byProvider: true })
  return c.json({ next: 'desk' as const, to: '' }, 201)
}

/** An invitation that makes an account, not one that sets a password anew. @throws Problem invitationSpent */
async function newcomersInvitation({ var: { world } }: Asked, hashes: readonly string[]) {
  const found = await findInvitation(world.db, hashes, world.now())
  if (!found || found.staff !== null) throw new Problem('invitationSpent', {})
  return found
}
