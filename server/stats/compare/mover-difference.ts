import type { Interval } from '../interval.ts'
import { chiSquareTail } from '../special/chi-square-tail.ts'

/** An estimate with its own interval, and its variance where a p-value is wanted. */
export interface Estimated {
  readonly estimate: number
  readonly interval: Interval
  readonly variance?: number | undefined
}

/** A difference, its interval and, where the variances allow, its test. */
export interface Difference {
  readonly difference: number
  readonly interval: Interval
  /** 0 lies outside the interval; else say "không phân biệt được" and draw no arrow */
  readonly distinguishable: boolean
  readonly z: number | undefined
  readonly p: number | undefined
}

/**
 * The first estimate minus the second, for two independent groups or periods:
 * the interval keeps the lopsidedness of both given ones (MOVER). The p-value is
 * undefined when a variance is not known or both are 0: use the interval then.
 *
 * @see Zou & Donner (2008); specification §7.2
 * @example
 * moverDifference({ estimate: 0.92, interval: { low: 0.89, high: 0.94 } }, { estimate: 0.87, interval: { low: 0.84, high: 0.895 } }).interval // => { low: 0.0109488, high: 0.0860555 }
 */
export function moverDifference(first: Estimated, second: Estimated): Difference {
  const difference = first.estimate - second.estimate
  const down = Math.hypot(first.estimate - first.interval.low, second.interval.high - second.estimate)
  const up = Math.hypot(first.interval.high - first.estimate, second.estimate - second.interval.low)
  const interval = { low: difference - down, high: difference + up }

  const variance = (first.variance ?? Number.NaN) + (second.variance ?? Number.NaN)
  const z = variance > 0 ? difference / Math.sqrt(variance) : undefined
  return {
    difference,
    interval,
    distinguishable: interval.low > 0 || interval.high < 0,
    z,
    p: z === undefined ? undefined : chiSquareTail(z * z, 1),
  }
}
