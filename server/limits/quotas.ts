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
  const held = new Map<string, number[]>()
  const longest = Math.max(...quotas.map(({ span }) => span))
  const most = Math.max(...quotas.map(({ most }) => most))

  function forget(now: number) {
    for (const [key, times] of held) {
      if (held.size <= mostKeys && (times.at(-1) ?? 0) + longest > now) return
      held.delete(key)
    }
  }

  return {
    waitFor(key, now) {
      const times = held.get(key) ?? []
      const waits = quotas.map(({ most, span }) => {
        const before = times[times.length - most]
        return before === undefined ? 0 : before + span - now
      })
      return Math.max(0, ...waits)
    },
    take(key, now) {
      const times = held.get(key) ?? []
      times.push(Math.max(now, times.at(-1) ?? now))
      if (times.length > most) times.shift()
      // Put last: what stands first was taken from longest ago.
      held.delete(key)
      held.set(key, times)
      forget(now)
    },
    giveBack(key, at) {
      const times = held.get(key)
      const place = times?.findLastIndex((time) => time >= at) ?? -1
      if (place === -1) return
      times?.splice(place, 1)
      if (times?.length === 0) held.delete(key)
    },
    taken(key, now) {
      const times = held.get(key) ?? []
      return times.length - (times.findLastIndex((time) => time + longest <= now) + 1)
    },
    size: () => held.size,
  }
}
