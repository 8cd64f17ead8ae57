import { gammaTails } from './gamma-tails.ts'

/**
 * P(X ≥ count) for a Poisson variable with the given mean: how surprising so
 * many answers in one hour are.
 *
 * @example
 * poissonUpperTail(14, 2.2) // => 9.25069295760e-8
 * poissonUpperTail(0, 2.2) // => 1
 */
export function poissonUpperTail(count: number, mean: number): number {
  return count <= 0 ? 1 : gammaTails(count, mean).lower
}
