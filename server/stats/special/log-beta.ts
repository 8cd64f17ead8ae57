import { logGamma } from './log-gamma.ts'
import { stirlingError } from './stirling-error.ts'

const halfLogTwoPi = 0.9189385332046727

/**
 * ln B(a, b), the logarithm of the beta function Γ(a)Γ(b)/Γ(a + b). For large
 * arguments the three logarithms would cancel away the digits we need, so only
 * their Stirling errors are subtracted there.
 *
 * @see https://en.wikipedia.org/wiki/Beta_function
 * @example
 * logBeta(2, 3) // => -2.484906649788
 * logBeta(18, 2) // => -5.834810737063
 */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b)
  const large = Math.max(a, b)
  if (small > 20) return bothLarge(small, large)
  if (large > 20) return oneLarge(small, large)
  return logGamma(small) + logGamma(large) - logGamma(small + large)
}

function bothLarge(small: number, large: number): number {
  const ratio = small / large
  const leading = (small - 0.5) * Math.log(ratio / (1 + ratio)) - 0.5 * Math.log(large) - large * Math.log1p(ratio)
  return halfLogTwoPi + leading + stirlingError(small) + stirlingError(large) - stirlingError(small + large)
}

function oneLarge(small: number, large: number): number {
  const leading = small - small * Math.log(small + large) + (large - 0.5) * Math.log1p(-small / (small + large))
  return logGamma(small) + leading + stirlingError(large) - stirlingError(small + large)
}
