/** One step of the chart: what has been missing so far, and whether that is too much. */
export interface CusumPoint {
  readonly value: number
  readonly signal: boolean
}

/**
 * One-sided cumulative sum for falling quality: adds up how far weeks fall below
 * the baseline, less an allowance each week, and never goes below 0. The EWMA
 * chart usually suffices; this is its check.
 *
 * @param z distance of each week from the baseline in sigmas
 * @param settings allowance a week and alarm level, both in sigmas
 * @see Page (1954); specification §9.3
 * @example
 * cusumLow([-1, -6, 2]) // => [{ value: 0.5, signal: false }, { value: 6, signal: true }, { value: 3.5, signal: false }]
 */
export function cusumLow(z: readonly number[], { allowance = 0.5, alarm = 5 } = {}): CusumPoint[] {
  let value = 0
  return z.map((distance) => {
    value = Math.max(0, value - distance - allowance)
    return { value, signal: value > alarm }
  })
}
