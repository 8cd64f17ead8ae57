import { gammaTails } from './gamma-tails.ts'

/**
 * P(X ≥ x) for a chi-square variable: how surprising a test statistic of that
 * size is when nothing is going on.
 *
 * @example
 * chiSquareTail(3.84, 1) // => 0.0500435212
 * chiSquareTail(0, 2) // => 1
 */
export function chiSquareTail(x: number, df: number): number {
  return gammaTails(df / 2, x / 2).upper
}
