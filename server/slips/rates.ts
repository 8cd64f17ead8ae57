import type { SlipCount } from '../../db/queries/slips.ts'
import { groupBy } from '../stats/group-by.ts'

/**
 * What became of some slips. `rate` is the true response rate: of those whose
 * time is over, how many were used. Slips that can still be used are left out of
 * it, used ones too, for those answered early would look like the whole;
 * `atLeast` is what the rate of all of them will not fall below.
 */
export type SlipRate = {
  readonly handedOut: number
  readonly used: number
  /** Whose time ran out unused; and that can still be used. */
  readonly expired: number
  readonly open: number
  readonly rate: { readonly share: number; readonly n: number } | null
  readonly atLeast: number | null
}

/** What became of the counted slips, taken together. */
export function rateOf(counts: readonly SlipCount[]): SlipRate {
  const sum = (what: 'handedOut' | 'used' | 'over' | 'usedOfOver') =>
    counts.reduce((total, count) => total + count[what], 0)
  const [handedOut, used, over, usedOfOver] = [sum('handedOut'), sum('used'), sum('over'), sum('usedOfOver')]
  const expired = over - usedOfOver
  return {
    handedOut,
    used,
    expired,
    open: handedOut - used - expired,
    rate: over > 0 ? { share: usedOfOver / over, n: over } : null,
    atLeast: handedOut > 0 ? used / handedOut : null,
  }
}

/** The same by day, latest first; by area; by the stream their answers belong to; and of all of them. */
export function ratesOf(counts: readonly SlipCount[]) {
  const days = groupBy(counts, ({ day }) => day)
  const areas = groupBy(counts, ({ area }) => area)
  const streams = [
    { stream: 'volunteer' as const, own: counts.filter(({ invited }) => !invited) },
    { stream: 'invited' as const, own: counts.filter(({ invited }) => invited) },
  ]
  return {
    days: [...days].map(([day, own]) => ({ day, ...rateOf(own) })).toReversed(),
    areas: [...areas].map(([area, own]) => ({ area, ...rateOf(own) })),
    streams: streams.filter(({ own }) => own.length > 0).map(({ stream, own }) => ({ stream, ...rateOf(own) })),
    total: rateOf(counts),
  }
}
