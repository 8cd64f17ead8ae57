import type { Context } from 'hono'
import { isProblem, Problem } from '../problems/problem.ts'
import type { ProblemKind } from '../problems/table.ts'
import type { Env } from '../world/world.ts'
import { blockTag, deviceTag } from './device-tag.ts'
import { type Claim, giveBackAll, spendAll, succeedAll, takeAll, waitForAll } from './token-bucket.ts'

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
  paidFor(claimsOf(c, kind), c.var.world.now, attempt, { tooMany: 'tooManyGuesses', wrong: [wrong[kind]] })

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

export type Kinds = {
  readonly tooMany: 'tooManyGuesses' | 'tooManyAttempts' | 'tooManyReturns'
  readonly wrong: readonly ProblemKind[]
}

/** Taken before, given back after unless it was wrong; what came to nothing for another reason is no success either. */
export async function paidFor<T>(claims: readonly Claim[], now: () => number, attempt: () => Promise<T>, kinds: Kinds) {
  const wait = takeAll(claims, now())
  if (wait > 0) throw new Problem(kinds.tooMany, { wait })
  try {
    const done = await attempt()
    succeedAll(claims, now())
    return done
  } catch (error) {
    if (!kinds.wrong.some((kind) => isProblem(error, kind))) giveBackAll(claims, now())
    throw error
  }
}
