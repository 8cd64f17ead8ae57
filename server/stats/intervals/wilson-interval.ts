import type { Interval } from '../interval.ts'

/**
 * The Wilson score interval: where the true share probably lies, when `successes`
 * of `trials` people said yes. For single unweighted shares in charts, and as the
 * ground of the Newcombe difference. Verdicts use the capped Korn–Graubard
 * interval instead: Wilson is too narrow at the upper end in stratified data.
 *
 * @param trials people asked; an effective sample size need not be whole
 * @param z normal quantile of the confidence level, 1.96 for 95 %
 * @see Wilson (1927), JASA 22
 * @example
 * wilsonInterval(9, 10) // => { low: 0.595850, high: 0.982124 }
 * wilsonInterval(10, 10) // => { low: 0.722467, high: 1 }
 */
export function wilsonInterval(successes: number, trials: number, z = 1.959963984540054): Interval {
  if (!(trials > 0)) throw new RangeError('wilsonInterval requires at least one answer')

  const share = successes / trials
  const centre = share + (z * z) / (2 * trials)
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))
  const whole = 1 + (z * z) / trials

  return {
    low: share === 0 ? 0 : Math.max(0, (centre - spread) / whole),
    high: share === 1 ? 1 : Math.min(1, (centre + spread) / whole),
  }
}
