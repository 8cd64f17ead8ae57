import type { Db } from '../../db/db.ts'
import { giveBackCredit, takeCredit } from '../../db/queries/kiosk-credit.ts'
import { findKept } from '../../db/queries/responses.ts'
import type { PlacedKiosk } from '../access/kiosk-only.ts'
import { Problem } from '../problems/problem.ts'
import type { World } from '../world/world.ts'

/**
 * Takes answers of a tablet within what people can have answered on it: one in
 * eight seconds, five at once, and what it told was waiting when it last came by.
 * Away for days, it may hand over days; while it comes by each minute with nothing
 * waiting, whoever has its token can hand over a handful. Only what is new costs.
 *
 * @throws Problem kioskRetired: whoever is retired hands over nothing more; tooMany
 */
export async function withinCredit<T extends { readonly outcome: string }>(
  { db, now, limits }: World,
  { id, retiredAt }: PlacedKiosk,
  answers: readonly unknown[],
  take: () => Promise<readonly T[]>,
): Promise<readonly T[]> {
  if (retiredAt !== null) throw new Problem('kioskRetired', {})
  if (!limits.answersLimited) return take()
  const n = await newAmong(db, answers)
  const wait = await takeCredit(db, id, n, now())
  if (wait === 'retired') throw new Problem('kioskRetired', {})
  if (wait > 0) throw new Problem('tooMany', { wait })
  let stored = 0
  try {
    const results = await take()
    stored = results.filter(({ outcome }) => outcome === 'stored').length
    return results
  } finally {
    if (stored < n) await giveBackCredit(db, id, n - stored)
  }
}

/** How many are not stored yet: a batch whose answer was lost on the way comes again. */
async function newAmong(db: Db, answers: readonly unknown[]): Promise<number> {
  const ids = answers.flatMap((one) =>
    typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' ? [one.id.toLowerCase()] : [],
  )
  const known = ids.length > 0 ? await findKept(db, ids) : new Map()
  return answers.length - ids.filter((id) => known.has(id)).length
}
