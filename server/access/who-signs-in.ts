import { credentialsOf, findCredentials } from '../../db/queries/credentials.ts'
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
  const idleDays = Math.max(0, Math.floor((world.now() - (usedAt ?? world.now())) / oneDay))
  return { staff: { id, login, name, roles }, by, renew: fault !== undefined, idleDays }
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
