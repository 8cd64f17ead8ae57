import type { Interval } from '../interval.ts'
import { halfUp, nearly, scaled } from './half-up.ts'

/** A share as it is printed, in percent; all three with the same number of decimals. */
export interface RoundedFigure {
  readonly percent: number
  readonly low: number
  readonly high: number
  readonly decimals: 1 | 2
}

/**
 * Rounds a share and its interval for print: the lower end down, the upper end
 * up, the share half up, to one decimal of a percent. If that would carry the
 * share to the other side of the target, two decimals are shown, and the share
 * stays on its own side. Verdicts are never taken from these numbers.
 *
 * @see specification §5.2
 * @example
 * roundedFigure(0.9042, { low: 0.8619, high: 0.9391 }, 0.89) // => { percent: 90.4, low: 86.1, high: 94, decimals: 1 }
 * roundedFigure(0.88961, { low: 0.86, high: 0.91 }, 0.89) // => { percent: 88.96, low: 86, high: 91, decimals: 2 }
 */
export function roundedFigure(share: number, interval: Interval, target?: number): RoundedFigure {
  const reached = target !== undefined && share >= target
  const sameSide = (percent: number) => target === undefined || percent / 100 >= target - nearly / 10 === reached
  const decimals = sameSide(halfUp(share, 1)) ? 1 : 2
  const rounded = halfUp(share, decimals)
  return {
    percent: sameSide(rounded) ? rounded : share < (target ?? 0) ? down(share, decimals) : up(share, decimals),
    low: down(interval.low, decimals),
    high: up(interval.high, decimals),
    decimals,
  }
}

const down = (share: number, decimals: number) => scaled(share, decimals, (x) => Math.floor(x + nearly))
const up = (share: number, decimals: number) => scaled(share, decimals, (x) => Math.ceil(x - nearly))
