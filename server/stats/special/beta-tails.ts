import { betaKernel } from './beta-kernel.ts'
import { continuedFraction } from './continued-fraction.ts'

/** P(X ≤ x) and P(X ≥ x) of a continuous distribution; each keeps its own digits when it is tiny. */
export interface Tails {
  readonly lower: number
  readonly upper: number
}

/**
 * Both tails of the beta distribution at x: the regularized incomplete beta
 * function I_x(a, b) and its complement. Binomial, Student and F probabilities
 * are all read from it. The smaller tail is computed, the other one is what is
 * left, so a probability of 1e-300 is as exact as one of 0.3.
 *
 * @param complement 1 − x, if it is known more exactly than by subtraction
 * @see https://dlmf.nist.gov/8.17
 * @example
 * betaTails(0.5, 2, 3) // => { lower: 0.6875, upper: 0.3125 }
 * betaTails(0, 2, 3) // => { lower: 0, upper: 1 }
 */
export function betaTails(x: number, a: number, b: number, complement = 1 - x): Tails {
  if (!(a > 0 && b > 0)) throw new RangeError('betaTails requires two shape parameters above zero')
  if (x <= 0) return { lower: 0, upper: 1 }
  if (complement <= 0) return { lower: 1, upper: 0 }

  const kernel = betaKernel(x, complement, a, b)
  if (x < (a + 1) / (a + b + 2)) {
    const lower = kernel / (a * incompleteBetaFraction(x, a, b))
    return { lower, upper: 1 - lower }
  }
  const upper = kernel / (b * incompleteBetaFraction(complement, b, a))
  return { lower: 1 - upper, upper }
}

/** DLMF 8.17.22; it converges fast for x below the mean of the distribution. */
function incompleteBetaFraction(x: number, a: number, b: number): number {
  return continuedFraction(1, (link) => {
    const m = Math.floor(link / 2)
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    return { a: link % 2 === 0 ? even : odd, b: 1 }
  })
}
