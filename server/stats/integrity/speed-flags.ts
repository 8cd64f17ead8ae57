import { median, medianAbsoluteDeviation } from 'simple-statistics'

/** How one form's filling time compares with the others. */
export interface Speed {
  /** distance from the median on the logarithmic scale, in robust standard deviations; undefined when all are alike */
  readonly robustZ: number | undefined
  readonly tooFast: boolean
}

/** Makes the median absolute deviation comparable to a standard deviation. */
const toSigma = 1.4826

/**
 * Forms filled in faster than one can read: less than four tenths of the median
 * of the same form and channel. Times must be above zero; none give none.
 *
 * @param seconds filling times of the same form in the same channel
 * @see specification §12 g
 * @example
 * speedFlags([95, 110, 21]) // => [{ robustZ: 0, tooFast: false }, { robustZ: 0.6745, tooFast: false }, { robustZ: -6.9442, tooFast: true }]
 * speedFlags([]) // => []
 */
export function speedFlags(seconds: readonly number[]): Speed[] {
  if (seconds.length === 0) return []
  if (seconds.some((time) => !(time > 0))) throw new RangeError('speedFlags requires times above zero')

  const logs = seconds.map(Math.log)
  const centre = median(logs)
  const spread = toSigma * medianAbsoluteDeviation(logs)
  const typical = median([...seconds])
  return seconds.map((time) => ({
    robustZ: spread > 0 ? (Math.log(time) - centre) / spread : undefined,
    tooFast: time < 0.4 * typical,
  }))
}
