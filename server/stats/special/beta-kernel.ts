import { binomialDeviance } from './binomial-deviance.ts'
import { logBeta } from './log-beta.ts'
import { stirlingError } from './stirling-error.ts'

/**
 * x^a · y^b / B(a, b), with y = 1 − x given apart because the subtraction would
 * lose its digits near x = 1. Both the beta distribution function and the slope
 * needed to invert it contain this factor. Loader's saddle-point form is used
 * for large a and b, where powers and beta function would each underflow.
 *
 * @see Loader (2000), Fast and accurate computation of binomial probabilities
 * @example
 * betaKernel(0.5, 0.5, 2, 3) // => 0.375
 * betaKernel(0.9, 0.1, 90, 10) // => 1.186788121
 */
export function betaKernel(x: number, y: number, a: number, b: number): number {
  if (a <= 10 || b <= 10) return Math.exp(a * Math.log(x) + b * Math.log(y) - logBeta(a, b))

  const n = a + b
  const errors = stirlingError(n) - stirlingError(a) - stirlingError(b)
  const deviances = binomialDeviance(a, n * x) + binomialDeviance(b, n * y)
  return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(errors - deviances)
}
