import { betaQuantile } from './beta-quantile.ts'

/**
 * The x with P(F ≤ x) = p for Fisher's F with df1 and df2 degrees of freedom.
 *
 * @example
 * fQuantile(0.975, 57, 171) // => 1.498186577
 * fQuantile(0, 3, 8) // => 0
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  const share = betaQuantile(p, df1 / 2, df2 / 2)
  const complement = betaQuantile(p, df2 / 2, df1 / 2, 'upper')
  return (df2 * share) / (df1 * complement)
}
