import { logBeta } from '../special/log-beta.ts'

/** The guess held before the first answer, a beta distribution; fixed in advance, never after seeing answers. */
export interface Prior {
  readonly a: number
  readonly b: number
}

/** Centred near 90 %, worth 20 answers. */
export const usualPrior: Prior = { a: 18, b: 2 }

/**
 * How strongly the answers so far speak against the true share being `share`, as
 * the logarithm of a bet that starts at 1 and cannot be expected to grow if it
 * is. Infinite when the answers rule the share out.
 *
 * @see Robbins (1970); Howard et al. (2021), Annals of Statistics 49
 * @example
 * logMartingale(46, 50, 0.89) // => -0.3692742441
 * logMartingale(0, 5, 0.95, { a: 1, b: 1 }) // => 13.1869018985
 * logMartingale(0, 0, 0.89) // => 0
 */
export function logMartingale(satisfied: number, answers: number, share: number, prior = usualPrior): number {
  const failures = answers - satisfied
  const mixture = logBeta(prior.a + satisfied, prior.b + failures) - logBeta(prior.a, prior.b)
  return mixture - times(satisfied, Math.log(share)) - times(failures, Math.log(1 - share))
}

/** 0 × −∞ is 0 here: what never happened needs no probability. */
const times = (count: number, logProbability: number) => (count === 0 ? 0 : count * logProbability)
