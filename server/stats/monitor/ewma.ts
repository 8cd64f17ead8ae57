/** One step of the chart: the smoothed distance, how far it may go, and whether it went further. */
export interface EwmaPoint {
  readonly value: number
  readonly limit: number
  readonly signal: boolean
}

/**
 * Exponentially weighted moving average of standardized weeks: finds a slow
 * drift in a small service, where no single week is remarkable. With the usual
 * settings a false alarm comes once in 371 weeks, a shift of one sigma is found
 * within ten. No weeks give no points.
 *
 * @param z distance of each week from the baseline in sigmas, as from pChart
 * @param settings memory: weight of the newest week; width: of the limits, in sigmas
 * @see Roberts (1959); Lucas & Saccucci (1990); specification §9.3
 * @example
 * ewma([0, -1.04257207]) // => [{ value: 0, limit: 0.572, signal: false }, { value: -0.208514, limit: 0.732517, signal: false }]
 */
export function ewma(z: readonly number[], { memory = 0.2, width = 2.86 } = {}): EwmaPoint[] {
  let value = 0
  return z.map((distance, i) => {
    value = memory * distance + (1 - memory) * value
    const limit = width * Math.sqrt((memory / (2 - memory)) * (1 - (1 - memory) ** (2 * (i + 1))))
    return { value, limit, signal: Math.abs(value) > limit }
  })
}
