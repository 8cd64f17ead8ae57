import type { Context } from 'hono'
import { name as ward } from '#ward'
import { boundSince } from '../../../db/queries/identities.ts'
import { sessionId, sessionsOf } from '../../../db/queries/sessions.ts'
import { personActing } from '../../access/acting.ts'
import { mustHaveSecondFactor } from '../../access/due-first.ts'
import { beginAtProvider } from '../../access/oidc/begin.ts'
import { hashPassword } from '../../access/passwords/hash.ts'
import { mustBeGood, refused, shortest } from '../../access/passwords/password-fault.ts'
import { acceptOffer, offerSecret, secondFactorOf, takeCode } from '../../access/second-factor/second-factor.ts'
import { provePerson } from '../../access/who-signs-in.ts'
import * as identities from '../../acts/staff/identities.ts'
import * as acts from '../../acts/staff/own-account.ts'
import { signingIn } from '../../limits/sign-in-limits.ts'
import { qrSvg } from '../../pages/qr.ts'
import { Problem } from '../../problems/problem.ts'
import type { Env } from '../../world/world.ts'

type Asked = Context<Env>

/** One's second factor, and where one is signed in. */
export async function look(c: Asked) {
  const { world, staff, session } = c.var
  const found = await sessionsOf(world.db, staff.id, world.now())
  const here = sessionId(session.tokenHash)
  return c.json({
    staff,
    secondFactor: await secondFactorOf(world, staff.id),
    hasPassword: session.hasPassword,
    /** Whether accounts of the office's own sign in here, and since when one is bound to this account. */
    identity: { offered: world.provider !== undefined, boundAt: (await boundSince(world.db, staff.id)) ?? null },
    mustHaveSecondFactor: mustHaveSecondFactor(c, { staff, session }),
    shortestPassword: session.hasSecondFactor ? shortest.withSecondFactor : shortest.alone,
    sessions: found.map((one) => ({ ...one, isHere: one.id === here })),
  })
}

/** @throws Problem wrongPassword, passwordRefused */
export async function changePassword(c: Asked, given: { readonly current: string; readonly password: string }) {
  const { world, staff, session } = c.var
  const { current, password } = given
  await proved(c, { password: current }, { password: 'current' })
  if (session.hasPassword && password.normalize('NFC') === current.normalize('NFC')) throw refused({ kind: 'asBefore' })
  await mustBeGood(password, { login: staff.login, hasSecondFactor: session.hasSecondFactor })
  await acts.changePassword(world, await hashPassword(password), ownOf(c))
  return c.body(null, 204)
}

/** A secret for a telephone, as a QR code; nothing is stored. */
export async function offer(c: Asked) {
  const { world, staff } = c.var
  const { secret, offer } = await offerSecret(world, staff.id)
  const uri = telephoneAddress(secret, staff.login)
  return c.json({ secret, offer, uri, svg: await qrSvg(uri) }, 201)
}

type Setup = {
  readonly offer: string
  readonly code: string
  readonly password: string
  readonly present?: string | undefined
}

/** @throws Problem wrongPassword, codeNeeded, wrongCode, offerOver */
export async function setUp(c: Asked, { present = '', password, ...offered }: Setup) {
  const { world, staff } = c.var
  await proved(c, { password, code: present }, { code: 'present' })
  const factor = await signingIn(c, { ...staff, withCode: true }, () => acceptOffer(world, staff.id, offered))
  return c.json({ recoveryCodes: await acts.putInForce(world, factor, ownOf(c)) })
}

type Proof = { readonly password: string; readonly code: string }

/** @throws Problem secondFactorRequired, passwordRefused, wrongPassword, codeNeeded, wrongCode */
export async function remove(c: Asked, proof: Proof) {
  const { world, staff, session } = c.var
  if (mustHaveSecondFactor(c, { staff, session })) throw new Problem('secondFactorRequired', {})
  // Alone the password has to be a longer one. Looked at first: a code is good once.
  if (session.hasPassword) await mustBeGood(proof.password, { login: staff.login, hasSecondFactor: false })
  await proved(c, proof)
  await acts.takeAway(world, ownOf(c))
  return c.body(null, 204)
}

/** @throws Problem secondFactorAbsent, wrongPassword, codeNeeded, wrongCode */
export async function renewCodes(c: Asked, proof: Proof) {
  const { world, staff, session } = c.var
  if (!session.hasSecondFactor) throw new Problem('secondFactorAbsent', { login: staff.login })
  await proved(c, proof)
  return c.json({ recoveryCodes: await acts.renewRecoveryCodes(world, personActing(c)) }, 201)
}

export const endAllOthers = async (c: Asked) => c.json({ ended: await acts.endOthers(c.var.world, ownOf(c)) })

/** @throws Problem sessionUnknown */
export async function endSession(c: Asked, id: string) {
  await acts.endOne(c.var.world, id, personActing(c))
  return c.json({ id })
}

/**
 * Begins binding an account of the office's own to this one. @returns the address at the provider
 *
 * @throws Problem wrongPassword, proofNeeded, providerAbsent, providerAway
 */
export async function beginBinding(c: Asked, password: string) {
  await proved(c, { password })
  return c.json({ url: await beginAtProvider(c, { for: 'binding', person: c.var.staff.id }) })
}

/** @throws Problem wrongPassword, identityNeeded */
export async function unbind(c: Asked, password: string) {
  await proved(c, { password })
  await identities.unbind(c.var.world, personActing(c))
  return c.body(null, 204)
}

/** Who acts, and the session that goes on. */
const ownOf = (c: Asked) => ({ actor: personActing(c), keep: [c.var.session.tokenHash] })

/** How a form calls what proves who sends it. */
type Fields = { readonly password?: 'password' | 'current'; readonly code?: 'code' | 'present' }

/**
 * Whoever acts gives the password once more, or without one was confirmed by the office's own accounts a moment ago, and where there is a second factor and a code is asked for, a code of it.
 *
 * @throws Problem wrongPassword, codeNeeded, wrongCode, tooManyAttempts
 */
async function proved(
  c: Asked,
  { password, code }: { readonly password: string; readonly code?: string },
  fields: Fields = {},
): Promise<void> {
  const { world, staff, session } = c.var
  await signingIn(c, { login: staff.login, withCode: code !== undefined }, async () => {
    await provePerson(world, { staff, session }, password, fields.password)
    if (code !== undefined) await takeCode(world, staff.id, code, fields.code)
  })
}

/** What a telephone reads from the QR code. */
function telephoneAddress(secret: string, login: string): string {
  const issuer = `SIPAS ${ward.vi}`
  const label = [issuer, login].map(encodeURIComponent).join(':')
  return `otpauth://totp/${label}?${new URLSearchParams({ secret, issuer })}`
}
