import type { Interval } from '../interval.ts'
import { binomialCdf } from '../special/binomial-cdf.ts'
import { binomialUpperTail } from '../special/binomial-upper-tail.ts'
import { rare } from './p-chart.ts'

/**
 * The limits a week with few answers is really judged by: the lowest and the
 * highest share that raise no alarm. A chart that drew three sigmas here would
 * show points beyond its limits that are none.
 *
 * @see specification §9.1
 * @example
 * exactLimits(20, 0.9) // => { low: 0.65, high: 1 }
 */
export function exactLimits(answers: number, baseline: number): Interval {
  let [low, high] = [Math.round(answers * baseline), Math.round(answers * baseline)]
  while (low > 0 && binomialCdf(low - 1, answers, baseline) > rare) low--
  while (high < answers && binomialUpperTail(high + 1, answers, baseline) > rare) high++
  return { low: low / answers, high: high / answers }
}
