import type { Context } from 'hono'
import { findReceipt } from '../../db/queries/responses.ts'
import { Problem } from '../problems/problem.ts'
import type { Env, World } from '../world.ts'
import { deviceTag } from './device-tag.ts'
import { noteRefused } from './floods.ts'
import { type Claim, giveBackAll, takeAll } from './token-bucket.ts'

/** An answer about to be stored: under which id, at which touchpoint ('' for none), by which slip. */
type Coming = { readonly id: string; readonly touchpoint: string; readonly slip?: number | undefined }

/**
 * Stores an answer within the limits of device, touchpoint and slip. Only what
 * is new costs: a resend gets its receipt however many come, and answers that
 * need another look cost nothing.
 *
 * @param store stores it, and says what became of it
 * @throws Problem tooMany, which the staff are told of
 */
export async function withinLimits<T extends { readonly outcome: string }>(
  c: Context<Env>,
  { id, touchpoint, slip }: Coming,
  store: () => Promise<T>,
): Promise<T> {
  const { world } = c.var
  const { answers } = world.limits
  const claims = [
    { of: answers.device, key: deviceTag(c) },
    ...(touchpoint === '' ? [] : [{ of: answers.touchpoint, key: touchpoint }]),
    ...(slip === undefined ? [] : [{ of: answers.slip, key: String(slip) }]),
  ]
  const wait = takeAll(claims, world.now())
  if (wait === 0) return costing(world, claims, store)

  if (await findReceipt(world.db, id.toLowerCase())) return store()
  await noteRefused(world, touchpoint)
  throw new Problem('tooMany', { wait })
}

/** What was taken is given back unless something was stored, or a used slip was tried again. */
async function costing<T extends { readonly outcome: string }>(
  { now }: World,
  claims: readonly Claim[],
  store: () => Promise<T>,
): Promise<T> {
  let costs = false
  try {
    const done = await store()
    costs = done.outcome === 'stored' || done.outcome === 'barred'
    return done
  } finally {
    if (!costs) giveBackAll(claims, now())
  }
}

/**
 * Takes a batch of a tablet within its own, wide limit; only what is new costs.
 *
 * @throws Problem tooMany
 */
export async function kioskWithinLimits<T extends { readonly outcome: string }>(
  { limits, now }: World,
  { kiosk, n }: { readonly kiosk: string; readonly n: number },
  take: () => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const bucket = { of: limits.answers.kiosk, key: kiosk }
  const wait = takeAll([{ ...bucket, n }], now())
  if (wait > 0) throw new Problem('tooMany', { wait })

  let stored = 0
  try {
    const results = await take()
    stored = results.filter(({ outcome }) => outcome === 'stored').length
    return results
  } finally {
    giveBackAll([{ ...bucket, n: n - stored }], now())
  }
}
