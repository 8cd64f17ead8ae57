import { betaTails } from './beta-tails.ts'

/**
 * P(X ≤ successes) when each of `trials` people is satisfied with probability
 * `p`, independently: the exact test of "too few".
 *
 * @example
 * binomialCdf(3, 20, 0.5) // => 0.001288414001
 * binomialCdf(20, 20, 0.5) // => 1
 */
export function binomialCdf(successes: number, trials: number, p: number): number {
  if (successes < 0) return 0
  if (successes >= trials) return 1
  return betaTails(1 - p, trials - successes, successes + 1, p).lower
}
