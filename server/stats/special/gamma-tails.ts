import type { Tails } from './beta-tails.ts'
import { continuedFraction } from './continued-fraction.ts'
import { logGamma } from './log-gamma.ts'

/**
 * Both tails of the gamma distribution with shape a at x: the regularized
 * incomplete gamma functions P(a, x) and Q(a, x). Poisson, chi-square and
 * normal probabilities are read from it. A series below a + 1, a continued
 * fraction above; the smaller tail is the one computed.
 *
 * @see https://dlmf.nist.gov/8.2
 * @example
 * gammaTails(1, 2) // => { lower: 0.864664716763, upper: 0.135335283237 }
 * gammaTails(3, 0) // => { lower: 0, upper: 1 }
 */
export function gammaTails(a: number, x: number): Tails {
  if (!(a > 0)) throw new RangeError('gammaTails requires a shape parameter above zero')
  if (x <= 0) return { lower: 0, upper: 1 }

  const kernel = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    const lower = kernel * series(a, x)
    return { lower, upper: 1 - lower }
  }
  const upper = kernel / continuedFraction(x + 1 - a, (i) => ({ a: -i * (i - a), b: x + 1 - a + 2 * i }))
  return { lower: 1 - upper, upper }
}

/** Σ xⁿ / (a(a + 1)…(a + n)) */
function series(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < 100_000 && term >= sum * Number.EPSILON; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}
