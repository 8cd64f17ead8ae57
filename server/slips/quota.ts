import { Problem } from '../problems/problem.ts'
import type { World } from '../world/world.ts'

/**
 * Makes a slip for a program within what one key may ask for.
 *
 * @throws Problem tooManySlips
 */
export async function withinQuota<T>({ limits, now }: World, key: string, make: () => Promise<T>): Promise<T> {
  const at = now()
  const wait = Math.ceil(limits.slipsOfKey.waitFor(key, at) / 1000)
  if (wait > 0) throw new Problem('tooManySlips', { wait })
  limits.slipsOfKey.take(key, at)
  try {
    return await make()
  } catch (error) {
    limits.slipsOfKey.giveBack(key, at)
    throw error
  }
}
