import type { Interval } from '../interval.ts'
import { logMartingale, usualPrior } from './log-martingale.ts'

/**
 * An interval for one yes-or-no question of one service that may be looked at
 * after every answer, as often as one likes: with 95 % confidence the true share
 * is inside at all moments at once. Wider than the interval for closing dates,
 * which is its price. Without answers it is 0 to 1.
 *
 * @param alpha the promised risk of ever being wrong
 * @see specification §5.4; Robbins (1970); Howard et al. (2021)
 * @example
 * confidenceSequence(46, 50) // => { low: 0.778316, high: 0.985273 }
 * confidenceSequence(0, 0) // => { low: 0, high: 1 }
 */
export function confidenceSequence(satisfied: number, answers: number, alpha = 0.05, prior = usualPrior): Interval {
  if (answers === 0) return { low: 0, high: 1 }

  const ruledOut = (share: number) => logMartingale(satisfied, answers, share, prior) >= Math.log(1 / alpha)
  const share = satisfied / answers
  return { low: edge(share, 0, ruledOut), high: edge(share, 1, ruledOut) }
}

/** Between a share that is possible and one that may not be: the last possible one, by bisection. */
function edge(possible: number, end: number, ruledOut: (share: number) => boolean): number {
  if (possible === end || !ruledOut(end)) return end

  let inside = possible
  let outside = end
  for (let i = 0; i < 200; i++) {
    const middle = (inside + outside) / 2
    if (middle === inside || middle === outside) break
    if (ruledOut(middle)) outside = middle
    else inside = middle
  }
  return inside
}
