import type { Context } from 'hono'
import { isProblem, Problem } from '../problems/problem.ts'
import type { Env } from '../world.ts'
import { addressTag, deviceTag } from './device-tag.ts'
import { giveBackAll, spendAll, takeAll, waitForAll } from './token-bucket.ts'

/** What a wrong code is told. A slip of the finger shows in the code itself and is no guess. */
const wrong = ['slipForged', 'caseUnknown', 'pairingRefused'] as const

/**
 * Lets a code be tried. Right ones cost nothing; whoever has tried too many wrong
 * ones waits before the next is looked at.
 *
 * @throws Problem tooManyGuesses
 */
export async function guessing<T, E extends Env>(c: Context<E>, attempt: () => Promise<T>): Promise<T> {
  const { limits, now } = c.var.world
  const claims = [{ of: limits.guesses, key: deviceTag(c) }]
  const wait = waitForAll(claims, now())
  if (wait > 0) throw new Problem('tooManyGuesses', { wait })
  try {
    return await attempt()
  } catch (error) {
    if (wrong.some((kind) => isProblem(error, kind))) spendAll(claims, now())
    throw error
  }
}

/**
 * Lets a sign-in be tried. Wrong passwords slow this login on this device, and
 * in larger numbers its network; a colleague with another login, or the same
 * login on another device, is not slowed. It is the same whether the account exists or not.
 *
 * @throws Problem tooManyAttempts
 */
export async function signingIn<T>(c: Context<Env>, login: string, attempt: () => Promise<T>): Promise<T> {
  const { limits, now } = c.var.world
  const { loginAndDevice, loginAndAddress, address } = limits.signIns
  const pair = (tag: string) => limits.tag(now(), ['login', login, tag])
  const claims = [
    { of: loginAndDevice, key: pair(deviceTag(c)) },
    { of: loginAndAddress, key: pair(addressTag(c)) },
    { of: address, key: addressTag(c) },
  ]
  // Taken before, given back after: attempts made at the same moment are counted too.
  const wait = takeAll(claims, now())
  if (wait > 0) throw new Problem('tooManyAttempts', { wait })
  let failed = false
  try {
    return await attempt()
  } catch (error) {
    failed = isProblem(error, 'wrongCredentials')
    throw error
  } finally {
    if (!failed) giveBackAll(claims, now())
  }
}
