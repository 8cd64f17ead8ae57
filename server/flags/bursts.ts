import { groupBy } from '../stats/group-by.ts'
import { burstFlags } from '../stats/integrity/burst-flags.ts'
import { usualCount } from '../stats/integrity/usual-count.ts'

/** The answers of a touchpoint by hour: whole hours since 1970, oldest first. */
export type Hours = { readonly touchpoint: string; readonly hours: readonly (readonly [hour: number, n: number])[] }

/** An hour with more answers than chance explains. */
export type Burst = {
  readonly touchpoint: string
  readonly hour: number
  readonly count: number
  readonly expected: number
}

const week = 168
/** How many of the same hours of the weeks before tell what is usual, and how few tell nothing yet. */
const weeks = 8
const fewestWeeks = 4
/** As many other hours with answers tell it until then. */
const fewestHours = 3
/** What a touchpoint nobody knows yet is taken to get in an hour: a counter that is used. */
const unknown = 5

/** Whole days since 1970 in Hà Nội, seven hours ahead. */
const dayOfHour = (hour: number): number => Math.floor((hour + 7) / 24)

/**
 * The hours since `from` in which a touchpoint got more answers than usual (specification §12 c): against the median of
 * the same hour of the same weekday in the eight weeks before. Where fewer than four of those weeks are known, against the
 * median of its other hours with answers on other days; where fewer than three of those are, against five in an hour. The
 * hours of a day are corrected for together, so that what was found of a day that is over stays.
 *
 * @param from whole hours since 1970; earlier hours only tell what is usual
 * @example
 * burstsIn([{ touchpoint: 'a', hours: [[500_000, 40]] }], 500_000) // => [{ touchpoint: 'a', hour: 500000, count: 40, expected: 5 }]
 * burstsIn([{ touchpoint: 'a', hours: [[500_000, 9]] }], 500_000) // => []
 */
export function burstsIn(all: readonly Hours[], from: number): Burst[] {
  const looked = all.flatMap((one) => {
    const usual = usualFor(one)
    return one.hours.flatMap(([hour, count]) =>
      hour < from ? [] : [{ touchpoint: one.touchpoint, hour, count, expected: usual(hour) }],
    )
  })
  return [...groupBy(looked, ({ hour }) => String(dayOfHour(hour))).values()].flatMap((day) => {
    const flags = burstFlags(day)
    return day.filter((_, i) => flags[i]?.flagged)
  })
}

function usualFor({ hours }: Hours): (hour: number) => number {
  const counts = new Map(hours)
  const first = hours[0]?.[0] ?? 0
  return (hour) => {
    const same = Array.from({ length: weeks }, (_, i) => hour - (i + 1) * week).filter((one) => one >= first)
    if (same.length >= fewestWeeks) return usualCount(same.map((one) => counts.get(one) ?? 0))
    const others = hours.filter(([other]) => dayOfHour(other) !== dayOfHour(hour))
    return others.length < fewestHours ? unknown : usualCount(others.map(([, n]) => n))
  }
}
