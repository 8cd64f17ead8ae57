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

/** When a key took, oldest first. Most keys have taken once, so that one is kept without a list. */
type Times = number | number[]

/**
 * Counts exactly: whether one more fits into a stretch is told by the moment of the
 * one that came `most` before it. A clock set back lets nothing be forgotten.
 * Keys that took nothing for the longest span are forgotten; past `mostKeys`, the
 * one taken from longest ago.
 */
export function newQuotas(quotas: readonly Quota[], mostKeys = 50_000): Quotas {
  const held = new Map<string, Times>()
  const longest = Math.max(...quotas.map(({ span }) => span))
  const most = Math.max(...quotas.map(({ most }) => most))

  function forget(now: number) {
    for (const [key, times] of held) {
      if (held.size <= mostKeys && lastOf(times) + longest > now) return
      held.delete(key)
    }
  }

  return {
    waitFor: (key, now) => waitOf(held.get(key), quotas, now),
    take(key, now) {
      const before = held.get(key)
      // Put last: what stands first was taken from longest ago.
      if (before !== undefined) held.delete(key)
      held.set(key, before === undefined ? now : added(before, now, most))
      forget(now)
    },
    giveBack(key, at) {
      const times = [held.get(key) ?? []].flat()
      const place = times.findLastIndex((time) => time >= at)
      if (place === -1) return
      if (times.length === 1) held.delete(key)
      else held.set(key, times.toSpliced(place, 1))
    },
    taken: (key, now) => countAfter(now - longest, held.get(key)),
    size: () => held.size,
  }
}

const lastOf = (times: number | readonly number[]) => (typeof times === 'number' ? times : (times.at(-1) ?? 0))

/** The moments with one more, of which as many are kept as the largest quota counts. */
function added(before: Times, now: number, most: number): number[] {
  const times = typeof before === 'number' ? [before] : before
  times.push(Math.max(now, lastOf(times)))
  if (times.length > most) times.shift()
  return times
}

/** Milliseconds until every quota has room for one more. */
function waitOf(times: Times | undefined, quotas: readonly Quota[], now: number): number {
  if (times === undefined) return 0
  let wait = 0
  for (const { most, span } of quotas) {
    const before = typeof times === 'number' ? (most === 1 ? times : undefined) : times[times.length - most]
    if (before !== undefined) wait = Math.max(wait, before + span - now)
  }
  return wait
}

/** How many of the moments came after this one. */
function countAfter(moment: number, times: Times | undefined): number {
  if (times === undefined) return 0
  if (typeof times === 'number') return times > moment ? 1 : 0
  return times.length - (times.findLastIndex((time) => time <= moment) + 1)
}
