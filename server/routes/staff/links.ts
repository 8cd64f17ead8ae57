import type { Context } from 'hono'
import { credentialsOf } from '../../../db/queries/credentials.ts'
import { findInvitation, openInvitations } from '../../../db/queries/invitations.ts'
import type { Role } from '../../../db/queries/staff.ts'
import { personActing } from '../../access/acting.ts'
import { foldLogin } from '../../access/fold-login.ts'
import { hashPassword } from '../../access/passwords/hash.ts'
import { mustBeGood } from '../../access/passwords/password-fault.ts'
import { tokenHashes } from '../../access/tokens.ts'
import { acceptInvitation } from '../../acts/staff/accept-invitation.ts'
import { invitationLength, invite, withdraw } from '../../acts/staff/invite.ts'
import { resetPassword } from '../../acts/staff/password-link.ts'
import { Problem } from '../../problems/problem.ts'
import { newId } from '../../world/new-id.ts'
import type { Env } from '../../world/world.ts'
import { signIn } from './sign-in.ts'

/** The links that can still be used. */
export async function listOpen(c: Context<Env>) {
  const { db, now } = c.var.world
  return c.json({ invitations: await openInvitations(db, now()) })
}

type Wanted = {
  readonly roles: readonly Role[]
  readonly unit?: string | undefined
  readonly label?: string | undefined
}

/** Invites somebody with these roles. @throws Problem moreThanHeld, unitUnknown */
export async function make(c: Context<Env>, { roles, unit = '', label = '' }: Wanted) {
  const [first, ...others] = new Set(roles)
  if (!first) throw new Problem('malformed', { at: 'roles' })
  const offered = { roles: [first, ...others] as const, unit, label: label.trim() }
  const token = await invite(c.var.world, personActing(c), offered)
  return c.json({ token, expiresAt: c.var.world.now() + invitationLength }, 201)
}

export async function takeBack(c: Context<Env>, id: string) {
  await withdraw(c.var.world, id, personActing(c))
  return c.json({ id })
}

/** What a link is good for. @throws Problem invitationSpent */
export async function check(c: Context<Env>, token: string) {
  const found = await usable(c, token)
  const owner = found.staff === null ? undefined : await credentialsOf(c.var.world.db, found.staff)
  return c.json({ roles: found.roles, unit: found.unit, login: owner?.login ?? null })
}

type Newcomer = { readonly token: string; readonly name: string; readonly login: string; readonly password: string }

/** Makes an account of an invitation, and signs in. @throws Problem fieldRefused, passwordRefused, invitationSpent, loginTaken */
export async function accept(c: Context<Env>, { token, name, login: typed, password }: Newcomer) {
  const { world, requestId: request } = c.var
  const login = foldLogin(typed)
  if (!/^[a-z0-9._-]+$/.test(login)) throw new Problem('fieldRefused', { field: 'login', why: oddLogin })
  await mustBeGood(password, { login, hasSecondFactor: false })

  const invitation = await usable(c, token)
  if (invitation.staff !== null) throw new Problem('invitationSpent', {})
  const person = { id: newId(), login, name, password: await hashPassword(password) }
  const roles = await acceptInvitation(world, invitation, person, request)
  if (!roles) {
    await usable(c, token)
    throw new Problem('loginTaken', { login, field: 'login' })
  }
  const staff = { id: person.id, login, name, roles }
  await signIn(c, { staff, by: undefined, renew: false, idleDays: 0 })
  return c.json({ staff }, 201)
}

type Reset = { readonly token: string; readonly password: string }

/** Sets the password of an account anew; nobody is signed in by it. @throws Problem invitationSpent, passwordRefused */
export async function setPassword(c: Context<Env>, { token, password }: Reset) {
  const { world, requestId } = c.var
  const link = await usable(c, token)
  const owner = link.staff === null ? undefined : await credentialsOf(world.db, link.staff)
  if (!owner) throw new Problem('invitationSpent', {})
  // Whether there is a second factor is asked for when he signs in: until then the longer one is wanted.
  await mustBeGood(password, { login: owner.login, hasSecondFactor: false })
  const reset = { link, staff: owner.id, password: await hashPassword(password) }
  if (!(await resetPassword(world, reset, requestId))) throw new Problem('invitationSpent', {})
  return c.json({ login: owner.login })
}

/** The invitation behind a token. @throws Problem invitationSpent when it cannot be used */
async function usable(c: Context<Env>, token: string) {
  const { world } = c.var
  const found = await findInvitation(world.db, tokenHashes(world, token), world.now())
  if (!found) throw new Problem('invitationSpent', {})
  return found
}

const oddLogin = {
  vi: 'Tên đăng nhập chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới.',
  en: 'The login name may hold letters, digits, dots, hyphens and underscores only.',
}
