import {
  findSecondFactor,
  recoveryCodesLeft,
  type SecondFactor,
  takeRecoveryCode,
  takeStep,
} from '../../../db/queries/second-factors.ts'
import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { keysFor } from '../keys.ts'
import { type Sealed, seal, unseal } from '../seal.ts'
import { newCode, tokenHash, tokenHashes } from '../tokens.ts'
import { newTotpSecret, stepOf } from './totp.ts'
import { printedCode, recoveryLength, writtenCode } from './written-code.ts'

type SecretWorld = Pick<World, 'db' | 'now' | 'secret' | 'formerSecrets'>

const keys = (world: SecretWorld) => keysFor(world, 'second-factor')
const placeOf = (person: string) => `second factor of ${person}`
const offerOf = (person: string) => `second factor offered to ${person}`

/** How long a secret that is shown can be put in force, in milliseconds. */
const offerLength = 60 * 60 * 1000

/**
 * A new secret for somebody's telephone, not in force before a code made with it comes
 * back. Nothing is stored: `offer` is to be handed back with the code.
 */
export async function offerSecret(world: SecretWorld, person: string) {
  const secret = newTotpSecret()
  const { key, sealed } = await seal(keys(world), `${secret} ${world.now()}`, offerOf(person))
  return { secret, offer: `${key}.${sealed}` }
}

/**
 * The second factor that was offered, ready to be stored, if the code was made with it. The code is thereby taken.
 *
 * @throws Problem wrongCode, offerOver
 */
export async function acceptOffer(
  world: SecretWorld,
  person: string,
  { offer, code }: { readonly offer: string; readonly code: string },
): Promise<SecondFactor> {
  const [key = '', sealed = ''] = offer.split('.')
  const [secret, madeAt] = ((await unseal(keys(world), { key, sealed }, offerOf(person))) ?? '').split(' ')
  if (!secret || world.now() - Number(madeAt) > offerLength) throw new Problem('offerOver', {})
  const written = writtenCode(code)
  const step = written.kind === 'totp' ? stepOf(secret, written.code, world.now()) : undefined
  if (step === undefined) throw new Problem('wrongCode', { field: 'code' })
  const kept: Sealed = await seal(keys(world), secret, placeOf(person))
  return { staff: person, ...kept, setAt: world.now(), lastStep: step }
}

/** Ten new recovery codes as they are printed, and the hashes they are stored under. */
export function newRecoveryCodes({ secret }: Pick<World, 'secret'>, person: string) {
  const codes = Array.from({ length: 10 }, () => newCode(recoveryLength))
  return { printed: codes.map(printedCode), hashes: codes.map((code) => tokenHash(secret, ofPerson(person, code))) }
}

const ofPerson = (person: string, code: string) => `recovery ${person} ${code}`

/**
 * Takes the code of whoever has a second factor: from the telephone, or one of the recovery codes. Each is good once.
 *
 * @param field how the form calls the code
 * @returns which of them it was; undefined where there is no second factor
 * @throws Problem codeNeeded, wrongCode, secondFactorLost
 */
export async function takeCode(
  world: SecretWorld,
  person: string,
  typed: string,
  field: 'code' | 'present' = 'code',
): Promise<'totp' | 'recovery' | undefined> {
  const factor = await findSecondFactor(world.db, person)
  if (!factor) return undefined
  if (typed.trim() === '') throw new Problem('codeNeeded', { field })
  const written = writtenCode(typed)
  const isRight =
    written.kind === 'totp'
      ? await takesStep(world, factor, written.code)
      : await takesRecovery(world, person, written.codes)
  if (!isRight) throw new Problem('wrongCode', { field })
  return written.kind
}

async function takesStep(world: SecretWorld, factor: SecondFactor, code: string): Promise<boolean> {
  const secret = await unseal(keys(world), factor, placeOf(factor.staff))
  if (secret === undefined) throw new Problem('secondFactorLost', {})
  const step = stepOf(secret, code, world.now())
  return step !== undefined && (await takeStep(world.db, factor.staff, step))
}

async function takesRecovery(world: SecretWorld, person: string, codes: readonly string[]): Promise<boolean> {
  const hashes = codes.flatMap((code) => tokenHashes(world, ofPerson(person, code)))
  return hashes.length > 0 && takeRecoveryCode(world.db, person, hashes, world.now())
}

/** What is told of somebody's second factor: since when, and how many recovery codes are left. */
export async function secondFactorOf({ db }: Pick<World, 'db'>, person: string) {
  const factor = await findSecondFactor(db, person)
  return factor ? { setAt: factor.setAt, codesLeft: await recoveryCodesLeft(db, person) } : null
}
