/** Godfrey's coefficients for Lanczos' formula with g = 607/128. */
const lanczos = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
  0.00003399464998481189, 0.00004652362892704858, -0.00009837447530487956, 0.0001580887032249125,
  -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 0.00008441822398385275,
  -0.000026190838401581408, 0.0000036899182659531625,
]
const halfLogTwoPi = 0.9189385332046727

/**
 * ln Γ(x): the logarithm of the factorial continued to real numbers,
 * Γ(n) = (n − 1)!. The other special functions are built on it. Accurate to
 * about 15 digits for every positive x; not defined at or below 0.
 *
 * @see https://en.wikipedia.org/wiki/Lanczos_approximation
 * @example
 * logGamma(5) // => 3.178053830348
 * logGamma(0.5) // => 0.572364942925
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError('logGamma requires a number above zero')
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  if (x > 1000) return stirlingSeries(x)

  const sum = lanczos.reduce((total, coefficient, i) => total + (i === 0 ? coefficient : coefficient / (x - 1 + i)), 0)
  const base = x - 1 + 607 / 128 + 0.5
  return (x - 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * sum)
}

/** Stirling's series: four terms are exact to the last digit above 1000. */
function stirlingSeries(x: number): number {
  const y = 1 / (x * x)
  const correction = (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y / 1680))) / x
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + correction
}
