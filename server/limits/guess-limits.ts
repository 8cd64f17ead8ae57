import type { Context } from 'hono'
import { isKnownDevice } from '../access/known-device.ts'
import { isProblem, Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'
import { blockTag, deviceTag } from './device-tag.ts'
import { type Claim, giveBackAll, spendAll, takeAll, waitForAll } from './token-bucket.ts'

/** What a wrong code is told. A slip of the finger shows in the code itself and is no guess. */
const wrong = { slip: 'slipForged', receipt: 'caseUnknown', pairing: 'pairingRefused' } as const

/**
 * Lets a code be tried. Right ones cost nothing. Whoever has tried too many wrong
 * ones waits before the next is looked at: a device, a block of addresses under
 * whatever names, and everybody together. Each is paid for before it is looked at,
 * so that many at the same moment are no way around it.
 *
 * @throws Problem tooManyGuesses
 */
export const guessing = <T, E extends Env>(c: Context<E>, kind: Kind, attempt: () => Promise<T>): Promise<T> =>
  paidFor(claimsOf(c, kind), c.var.world.now, attempt, { tooMany: 'tooManyGuesses', wrong: wrong[kind] })

/**
 * Lets a code be read that shows by itself whether it is right. Nothing else runs
 * meanwhile, so only a wrong one is paid for: however many people open their slips
 * at the same moment, and however long the database makes them wait, none is refused.
 *
 * @throws Problem tooManyGuesses
 */
export function readingCode<T, E extends Env>(c: Context<E>, kind: Kind, read: () => T): T {
  const { now } = c.var.world
  const claims = claimsOf(c, kind)
  const wait = waitForAll(claims, now())
  if (wait > 0) throw new Problem('tooManyGuesses', { wait })
  try {
    return read()
  } catch (error) {
    if (isProblem(error, wrong[kind])) spendAll(claims, now())
    throw error
  }
}

type Kind = keyof typeof wrong

function claimsOf<E extends Env>(c: Context<E>, kind: Kind): readonly Claim[] {
  const { guesses } = c.var.world.limits
  const block = blockTag(c)
  return [
    { of: guesses.device, key: `${kind} ${deviceTag(c)}` },
    ...(block === '' ? [] : [{ of: guesses.block, key: `${kind} ${block}` }]),
    { of: guesses.all, key: kind },
  ]
}

/**
 * Lets a sign-in be tried. Wrong passwords slow this login on this device, in its
 * block and, in larger numbers, wherever they come from, and the block for every
 * login. Who has signed in from this device before is counted apart: strangers,
 * however many, do not shut them out. It is the same whether the account exists or not.
 *
 * @throws Problem tooManyAttempts
 */
export async function signingIn<T>(c: Context<Env>, login: string, attempt: () => Promise<T>): Promise<T> {
  const { limits, now } = c.var.world
  const { known, loginAndDevice, loginAndBlock, block, login: all } = limits.signIns
  const pair = (tag: string) => limits.tag(now(), ['login', login, tag])
  const own = isKnownDevice(c, login)
  const from = blockTag(c)
  const strangers = [
    { of: loginAndDevice, key: pair(deviceTag(c)) },
    ...(from === '' ? [] : [{ of: loginAndBlock, key: pair(from) }]),
    ...(from === '' ? [] : [{ of: block, key: from }]),
    { of: all, key: pair('') },
  ]
  const claims = own === undefined ? strangers : [{ of: known, key: pair(own) }]
  return paidFor(claims, now, attempt, { tooMany: 'tooManyAttempts', wrong: 'wrongCredentials' })
}

type Kinds = {
  readonly tooMany: 'tooManyGuesses' | 'tooManyAttempts'
  readonly wrong: (typeof wrong)[keyof typeof wrong] | 'wrongCredentials'
}

/** Taken before, given back after unless it was wrong. */
async function paidFor<T>(claims: readonly Claim[], now: () => number, attempt: () => Promise<T>, kinds: Kinds) {
  const wait = takeAll(claims, now())
  if (wait > 0) throw new Problem(kinds.tooMany, { wait })
  let failed = false
  try {
    return await attempt()
  } catch (error) {
    failed = isProblem(error, kinds.wrong)
    throw error
  } finally {
    if (!failed) giveBackAll(claims, now())
  }
}
