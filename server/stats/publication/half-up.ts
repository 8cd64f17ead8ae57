/** A product such as 0.29 × 100 falls a hair short of 29; a billionth is granted, so that 29 stays 29. */
export const nearly = 1e-9

/**
 * A share in percent, a half rounded up, as official indices are printed.
 *
 * @example
 * halfUp(0.80075, 2) // => 80.08
 * halfUp(0.89, 1) // => 89
 */
export const halfUp = (share: number, decimals: number): number =>
  scaled(share, decimals, (x) => Math.floor(x + 0.5 + nearly))

/** A share in percent, rounded at so many decimals in the way given. */
export function scaled(share: number, decimals: number, round: (x: number) => number): number {
  const scale = 10 ** decimals
  return round(share * 100 * scale) / scale
}
