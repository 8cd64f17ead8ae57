import { logGamma } from './log-gamma.ts'

const halfLogTwoPi = 0.9189385332046727

/**
 * What Stirling's formula leaves out: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π).
 * For large x the two sides nearly cancel, so the small rest is computed by its
 * own series; that is what keeps beta functions of thousands of answers exact.
 *
 * @see Loader (2000), Fast and accurate computation of binomial probabilities
 * @example
 * stirlingError(10) // => 0.00833056343336
 * stirlingError(1000) // => 0.0000833333305556
 */
export function stirlingError(x: number): number {
  if (x <= 20) return logGamma(x) - ((x - 0.5) * Math.log(x) - x + halfLogTwoPi)

  const y = 1 / (x * x)
  const tail = 1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - (y * 691) / 360360))
  return (1 / 12 - y * (1 / 360 - y * tail)) / x
}
