/** One step b + a/(…) of a continued fraction. */
export interface Link {
  readonly a: number
  readonly b: number
}

const tiny = 1e-300
const enough = 3 * Number.EPSILON
const awayFromZero = (value: number) => (Math.abs(value) < tiny ? tiny : value)

/**
 * The value of first + a₁/(b₁ + a₂/(b₂ + …)), evaluated from the front by
 * Lentz's method as modified by Thompson and Barnett: it stops by itself when
 * another link changes nothing. `first` must not be 0.
 *
 * @param link gives a and b of the m-th link, m = 1, 2, 3 …
 * @see https://en.wikipedia.org/wiki/Lentz%27s_algorithm
 * @example
 * continuedFraction(1, () => ({ a: 1, b: 1 })) // => 1.618033988750
 */
export function continuedFraction(first: number, link: (m: number) => Link): number {
  let value = first
  let numerator = first
  let denominator = 0
  for (let m = 1; m < 400_000; m++) {
    const { a, b } = link(m)
    denominator = 1 / awayFromZero(b + a * denominator)
    numerator = awayFromZero(b + a / numerator)
    const change = numerator * denominator
    value *= change
    if (Math.abs(change - 1) < enough) break
  }
  return value
}
