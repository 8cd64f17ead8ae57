import type { Context } from 'hono'
import { isKnownDevice } from '../access/known-device.ts'
import { isProblem, Problem } from '../problems/problem.ts'
import type { Env } from '../world.ts'
import { blockTag, deviceTag } from './device-tag.ts'
import { type Claim, giveBackAll, takeAll } from './token-bucket.ts'

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
export async function guessing<T, E extends Env>(
  c: Context<E>,
  kind: keyof typeof wrong,
  attempt: () => Promise<T>,
): Promise<T> {
  const { limits, now } = c.var.world
  const block = blockTag(c)
  const claims = [
    { of: limits.guesses.device, key: `${kind} ${deviceTag(c)}` },
    ...(block === '' ? [] : [{ of: limits.guesses.block, key: `${kind} ${block}` }]),
    { of: limits.guesses.all, key: kind },
  ]
  return paidFor(claims, now, attempt, { tooMany: 'tooManyGuesses', wrong: wrong[kind] })
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
