import { betaTails } from './beta-tails.ts'

/**
 * P(X ≥ x) for Fisher's F with df1 and df2 degrees of freedom.
 *
 * @example
 * fTail(2, 1, 8) // => 0.1950155281
 * fTail(0, 3, 8) // => 1
 */
export function fTail(x: number, df1: number, df2: number): number {
  const whole = df2 + df1 * x
  return betaTails(df2 / whole, df2 / 2, df1 / 2, (df1 * x) / whole).lower
}
