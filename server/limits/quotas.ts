/** At most so many in any stretch of so many milliseconds. */
export type Quota = { readonly most: number; readonly span: number }

/** Quotas of one kind, by key. */
export type Quotas = {
  /** Milliseconds until one more may be taken; 0 when it may be now. */
  readonly waitFor: (key: string, now: number) => number
  readonly take: (key: string, now: number) => void
  /** As if what was taken at that moment had not been. */
  readonly giveBack: (key: string, at: number) => void
  /** How many were taken within the longest span. */
  readonly taken: (key: string, now: number) => number
  readonly size: () => number
}

/**
 * Counts exactly: whether one more fits into a stretch is told by the moment of the
 * one that came `most` before it. A clock set back lets nothing be forgotten.
 * Keys nobody took from for the longest span are forgotten; past `mostKeys`, the
 * one taken from longest ago.
 */
export function newQuotas(quotas: readonly Quota[], mostKeys = 50_000): Quotas {
  // Most keys have taken once, so that one is kept without a list.
  const held = new Map<string, number | number[]>()
  const timesOf = (key: string): readonly number[] => [held.get(key) ?? []].flat()
  const lastOf = (times: number | readonly number[]) => (typeof times === 'number' ? times : (times.at(-1) ?? 0))
  const longest = Math.max(...quotas.map(({ span }) => span))
  const most = Math.max(...quotas.map(({ most }) => most))

  function added(before: number | number[], now: number): number[] {
    const times = typeof before === 'number' ? [before] : before
    times.push(Math.max(now, lastOf(times)))
    if (times.length > most) times.shift()
    return times
  }

  function forget(now: number) {
    for (const [key, times] of held) {
      if (held.size <= mostKeys && lastOf(times) + longest > now) return
      held.delete(key)
    }
  }

  return {
    waitFor(key, now) {
      const times = held.get(key)
      if (times === undefined) return 0
      let wait = 0
      for (const { most, span } of quotas) {
        const before = typeof times === 'number' ? (most === 1 ? times : undefined) : times[times.length - most]
        if (before !== undefined) wait = Math.max(wait, before + span - now)
      }
      return wait
    },
    take(key, now) {
      const before = held.get(key)
      // Put last: what stands first was taken from longest ago.
      if (before !== undefined) held.delete(key)
      held.set(key, before === undefined ? now : added(before, now))
      forget(now)
    },
    giveBack(key, at) {
      const times = timesOf(key)
      const place = times.findLastIndex((time) => time >= at)
      if (place === -1) return
      if (times.length === 1) held.delete(key)
      else held.set(key, times.toSpliced(place, 1))
    },
    taken(key, now) {
      const times = held.get(key)
      if (times === undefined) return 0
      if (typeof times === 'number') return times + longest > now ? 1 : 0
      return times.length - (times.findLastIndex((time) => time + longest <= now) + 1)
    },
    size: () => held.size,
  }
}
