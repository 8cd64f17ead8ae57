import type { Context } from 'hono'
import { isKnownDevice } from '../access/known-device.ts'
import type { Env } from '../world/world.ts'
import { blockTag, deviceTag } from './device-tag.ts'
import { paidFor } from './guess-limits.ts'

/**
 * Lets a sign-in be tried. Wrong passwords slow this login on this device, in its
 * block and, in larger numbers, wherever they come from, and the block for every
 * login. Who has signed in from this device before is counted apart: strangers,
 * however many, do not shut them out. It is the same whether the account exists or not.
 *
 * @param withCode a one-time code is tried too
 * @throws Problem tooManyAttempts
 */
export async function signingIn<T>(
  c: Context<Env>,
  { login, withCode = false }: { readonly login: string; readonly withCode?: boolean },
  attempt: () => Promise<T>,
): Promise<T> {
  const { limits, now } = c.var.world
  const { known, loginAndDevice, loginAndBlock, block, login: all, code } = limits.signIns
  const pair = (tag: string) => limits.tag(now(), ['login', login, tag])
  const own = isKnownDevice(c, login)
  const from = blockTag(c)
  const strangers = [
    { of: loginAndDevice, key: pair(deviceTag(c)) },
    ...(from === '' ? [] : [{ of: loginAndBlock, key: pair(from) }]),
    ...(from === '' ? [] : [{ of: block, key: from }]),
    { of: all, key: pair('') },
    ...(withCode ? [{ of: code, key: pair('') }] : []),
  ]
  const claims = own === undefined ? strangers : [{ of: known, key: pair(own) }]
  return paidFor(claims, now, attempt, { tooMany: 'tooManyAttempts', wrong: wrongAtSignIn })
}

/**
 * Lets somebody come back from the provider of the office's accounts. Each time costs it a few requests, so that what
 * is no way back, or is not believed, slows its block of addresses; who comes back rightly costs nothing.
 *
 * @throws Problem tooManyReturns
 */
export function comingBack<T>(c: Context<Env>, attempt: () => Promise<T>): Promise<T> {
  const { limits, now } = c.var.world
  const from = blockTag(c)
  const claims = from === '' ? [] : [{ of: limits.signIns.block, key: `provider ${from}` }]
  const wrong = ['transactionOver', 'providerRefused', 'providerUntrusted'] as const
  return paidFor(claims, now, attempt, { tooMany: 'tooManyReturns', wrong })
}

const wrongAtSignIn = ['wrongCredentials', 'wrongPassword', 'wrongCode'] as const
