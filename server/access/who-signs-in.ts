import { credentialsOf, findCredentials } from '../../db/queries/credentials.ts'
import type { Session } from '../../db/queries/found-session.ts'
import { findByIdentity } from '../../db/queries/identities.ts'
import type { Staff } from '../../db/queries/staff.ts'
import { oneDay } from '../../surveys/grammar/calendar.ts'
import { Problem } from '../problems/problem.ts'
import type { World } from '../world/world.ts'
import { passwordFits } from './passwords/hash.ts'
import { passwordFault } from './passwords/password-fault.ts'
import { takeCode } from './second-factor/second-factor.ts'

type SecretWorld = Pick<World, 'db' | 'now' | 'secret' | 'formerSecrets'>

/** Somebody whose login, password and, where there is a second factor, code were right. */
export type SignedIn = {
  readonly staff: Staff
  /** What else was right. */
  readonly by: 'totp' | 'recovery' | undefined
  /** Whether the password is not what passwords must be by now. */
  readonly renew: boolean
  /** For how many whole days the account was not used before. */
  readonly idleDays: number
  /** The office's own accounts said who it is. */
  readonly byProvider?: true
}

type Given = { readonly login: string; readonly password: string; readonly code: string }

/**
 * The person whose login and password these are. The same work is done whether there is such an account or not.
 *
 * @throws Problem wrongCredentials, accountClosed, codeNeeded, wrongCode, secondFactorLost
 */
export async function whoSignsIn(world: SecretWorld, { login, password, code }: Given): Promise<SignedIn> {
  const found = await findCredentials(world.db, login)
  if (!(await passwordFits(password, found?.password)) || !found) throw new Problem('wrongCredentials', {})
  if (found.disabledAt !== null) throw new Problem('accountClosed', {})
  const { id, name, roles, usedAt } = found
  const by = await takeCode(world, id, code)
  const fault = await passwordFault(password, { login, hasSecondFactor: by !== undefined })
  return { staff: { id, login, name, roles }, by, renew: fault !== undefined, idleDays: idleDays(usedAt, world.now()) }
}

const idleDays = (usedAt: number | null, now: number) => Math.max(0, Math.floor((now - (usedAt ?? now)) / oneDay))

/**
 * The person whose account of the office's own this is, once the code is right where there is a second factor here:
 * what the provider asked for is its own affair, and is not believed to be one.
 *
 * @throws Problem identityUnknown, accountClosed, codeNeeded, wrongCode, secondFactorLost
 */
export async function whoIsIdentified(world: SecretWorld, hashes: readonly string[], code: string): Promise<SignedIn> {
  const found = await openIdentified(world, hashes)
  const { id, login, name, roles, usedAt } = found
  const by = await takeCode(world, id, code)
  return {
    staff: { id, login, name, roles },
    by,
    renew: false,
    idleDays: idleDays(usedAt, world.now()),
    byProvider: true,
  }
}

/** The open account bound to an identity. @throws Problem identityUnknown, accountClosed */
export async function openIdentified({ db }: Pick<World, 'db'>, hashes: readonly string[]) {
  const found = await findByIdentity(db, hashes)
  if (!found) throw new Problem('identityUnknown', {})
  if (found.disabledAt !== null) throw new Problem('accountClosed', {})
  return found
}

/** How long after the office's own accounts said who sits there this stands for a password, in milliseconds. */
const proofLength = 10 * 60_000

/**
 * The same for whoever may have no password: then the office's own accounts must have said so a moment ago.
 *
 * @throws Problem wrongPassword, proofNeeded
 */
export async function provePerson(
  world: Pick<World, 'db' | 'now'>,
  {
    staff,
    session,
  }: { readonly staff: Pick<Staff, 'id'>; readonly session: Pick<Session, 'hasPassword' | 'provedAt'> },
  password: string,
  field: 'password' | 'current' = 'password',
): Promise<void> {
  if (session.hasPassword) return provePassword(world, staff.id, password, field)
  if (session.provedAt === null || world.now() - session.provedAt > proofLength)
    throw new Problem('proofNeeded', { field })
}

/**
 * Makes sure that somebody who is signed in is still the one who signed in.
 *
 * @param field how the form calls the password
 * @throws Problem wrongPassword
 */
export async function provePassword(
  { db }: Pick<World, 'db'>,
  person: string,
  password: string,
  field: 'password' | 'current' = 'password',
): Promise<void> {
  const found = await credentialsOf(db, person)
  if (!(await passwordFits(password, found?.password))) throw new Problem('wrongPassword', { field })
}
