import { betaTails } from './beta-tails.ts'

/**
 * P(X ≥ successes) when each of `trials` people is satisfied with probability
 * `p`, independently. The point itself is included: together with
 * binomialCdf(successes − 1, …) it makes 1.
 *
 * @example
 * binomialUpperTail(18, 20, 0.5) // => 0.0002012252808
 * binomialUpperTail(0, 20, 0.5) // => 1
 */
export function binomialUpperTail(successes: number, trials: number, p: number): number {
  if (successes <= 0) return 1
  if (successes > trials) return 0
  return betaTails(p, successes, trials - successes + 1, 1 - p).lower
}
