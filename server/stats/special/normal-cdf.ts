import { gammaTails } from './gamma-tails.ts'

/**
 * P(Z ≤ z) for a standard normal Z. Full accuracy in the lower tail; for the
 * chance of exceeding z ask for normalCdf(−z).
 *
 * @example
 * normalCdf(1.96) // => 0.97500210485
 * normalCdf(-6) // => 9.8658764504e-10
 */
export function normalCdf(z: number): number {
  const beyond = gammaTails(0.5, (z * z) / 2).upper / 2
  return z < 0 ? beyond : 1 - beyond
}
