import type { Context } from 'hono'
import { touchSession } from '../../../db/queries/found-session.ts'
import { heldByPerson, personActing } from '../../access/acting.ts'
import { deviceName } from '../../access/device-name.ts'
import { foldLogin } from '../../access/fold-login.ts'
import { rememberDevice } from '../../access/known-device.ts'
import { giveSession, heldSession, recognised, sessionLength, takeSession } from '../../access/session.ts'
import { newToken, tokenHash } from '../../access/tokens.ts'
import { provePassword, type SignedIn, whoSignsIn } from '../../access/who-signs-in.ts'
import { closeSession, openSession } from '../../acts/staff/sessions.ts'
import { signingIn } from '../../limits/sign-in-limits.ts'
import { Problem } from '../../problems/problem.ts'
import type { Env } from '../../world/world.ts'

type Entered = { readonly login: string; readonly password: string; readonly code?: string | undefined }

/** Signs in whoever has the password, and where there is a second factor a code. */
export async function enter(c: Context<Env>, { login: typed, password, code = '' }: Entered) {
  const login = foldLogin(typed)
  const attempt = () => whoSignsIn(c.var.world, { login, password, code })
  const signedIn = await signingIn(c, { login, withCode: code.trim() !== '' }, attempt)
  await signIn(c, signedIn)
  return c.json({ staff: signedIn.staff }, 201)
}

/** Lets a locked session go on. @throws Problem signInNeeded, wrongPassword, tooManyAttempts */
export async function unlock(c: Context<Env>, password: string) {
  const { world } = c.var
  const known = await recognised(c)
  if (!known) throw new Problem('signInNeeded', {})
  const { staff, session } = known
  await signingIn(c, staff, () => provePassword(world, staff.id, password))
  await touchSession(world.db, session.tokenHash, world.now())
  return c.json({ locked: false })
}

/** Ends the session this browser holds, if it holds one that lasts. */
export async function leave(c: Context<Env>) {
  const hashes = heldSession(c)
  const known = await recognised(c)
  if (hashes && known) await closeSession(c.var.world, hashes, personActing(c))
  takeSession(c)
  return c.body(null, 204)
}

/** Opens a session for this person and gives the browser its token. */
export async function signIn(c: Context<Env>, { staff, by, renew, idleDays, byProvider }: SignedIn): Promise<void> {
  const { world, requestId: request } = c.var
  const token = newToken()
  const createdAt = world.now()
  const opened = {
    ...{ tokenHash: tokenHash(world.secret, token), staff: staff.id, createdAt, expiresAt: createdAt + sessionLength },
    ...{ device: deviceName(c.req.header('User-Agent') ?? ''), seenAt: createdAt, renew, idleDays },
    ...{ local: world.isLocal?.(c) ?? false, provedAt: byProvider ? createdAt : null },
  }
  await openSession(world, opened, { by: staff.id, held: heldByPerson(staff), via: 'desk', request }, by)
  giveSession(c, token)
  rememberDevice(c, staff.login)
}
