/**
 * The sample size by Yamane's formula, as the ministry's instructions use it
 * with a margin of 5 %: the case of an expected share of one half and z = 2.
 * Unrounded.
 *
 * @see Yamane (1967), Statistics; specification §10
 * @example
 * yamaneSampleSize(3000, 0.05) // => 352.941176
 */
export function yamaneSampleSize(population: number, margin: number): number {
  return population / (1 + population * margin ** 2)
}
