/**
 * x·ln(x/m) + m − x: how far x lies from its expected value m, on the scale of
 * log-probability (half a deviance). Near x = m the naive formula loses every
 * digit, so a series in (x − m)/(x + m) takes over there. Needs x, m > 0.
 *
 * @see Loader (2000), Fast and accurate computation of binomial probabilities
 * @example
 * binomialDeviance(3, 3) // => 0
 * binomialDeviance(12, 10) // => 0.187858681527
 */
export function binomialDeviance(x: number, expected: number): number {
  const distance = x - expected
  if (Math.abs(distance) >= 0.1 * (x + expected)) return x * Math.log(x / expected) + expected - x

  const v = distance / (x + expected)
  let sum = distance * v
  let term = 2 * x * v
  for (let j = 1; j < 1000; j++) {
    term *= v * v
    const next = sum + term / (2 * j + 1)
    if (next === sum) break
    sum = next
  }
  return sum
}
