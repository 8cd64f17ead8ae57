import type { Buckets } from './token-bucket.ts'

export type Delays = {
  /** So many failures cost no wait. */
  readonly free: number
  /** Then one waits so long before the next is looked at, and twice as long after each that fails; in milliseconds. */
  readonly first: number
  readonly most: number
  /** After so long without a failure all are forgotten. */
  readonly forgottenAfter: number
}

type Failures = { readonly many: number; readonly at: number }

/**
 * Waits that grow with each failure, by key, and end with a success (`clear`). What is being looked at counts as
 * failed until it is given back, so that many at the same moment are no way around it. Keeps at most
 * `mostKeys`; past that, the one that failed longest ago is forgotten.
 */
export function newDelays({ free, first, most, forgottenAfter }: Delays, mostKeys = 20_000): Buckets {
  const held = new Map<string, Failures>()
  const isOver = ({ at }: Failures, now: number) => now - at > forgottenAfter

  function failuresOf(key: string, now: number): Failures {
    const known = held.get(key)
    return known && !isOver(known, now) ? known : { many: 0, at: now }
  }
  function forget(now: number) {
    for (const [key, failures] of held) {
      if (held.size <= mostKeys && !isOver(failures, now)) return
      held.delete(key)
    }
  }
  const delayOf = (many: number) => (many < free ? 0 : Math.min(most, first * 2 ** (many - free)))

  return {
    waitFor(key, now) {
      const { many, at } = failuresOf(key, now)
      return Math.max(0, Math.ceil((at + delayOf(many) - now) / 1000))
    },
    spend(key, now, n) {
      const { many, at } = failuresOf(key, now)
      // Put last: what stands first failed longest ago.
      held.delete(key)
      if (many + n > 0) held.set(key, { many: many + n, at: Math.max(at, now) })
      forget(now)
    },
    clear: (key) => void held.delete(key),
    room: (key, now) => Math.max(0, free - failuresOf(key, now).many),
    size: () => held.size,
  }
}
