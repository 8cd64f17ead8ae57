import { betaQuantile } from './beta-quantile.ts'

/**
 * The t with P(T ≤ t) = p for Student's distribution: what takes the place of
 * 1.96 when the variance itself rests on few degrees of freedom. These may be
 * any number above 0. p = 0 and p = 1 give the infinities.
 *
 * @example
 * studentQuantile(0.975, 12) // => 2.178812829667
 * studentQuantile(0.5, 3) // => 0
 */
export function studentQuantile(p: number, df: number): number {
  if (!(df > 0)) throw new RangeError('studentQuantile requires degrees of freedom above zero')
  if (p === 0.5) return 0

  const distance = remembered(2 * Math.min(p, 1 - p), df)
  return p < 0.5 ? -distance : distance
}

/** A list of procedures asks for hundreds of these, and for the same ones every time. */
const known = new Map<string, number>()
const mostKnown = 10_000

function remembered(bothTails: number, df: number): number {
  const key = `${bothTails} ${df}`
  const before = known.get(key)
  if (before !== undefined) return before
  const distance = distanceFromZero(bothTails, df)
  if (known.size >= mostKnown) known.clear()
  known.set(key, distance)
  return distance
}

/** df/(df + T²) is a beta variable. Near 1 its complement is found instead, so that small t keep their digits. */
function distanceFromZero(bothTails: number, df: number): number {
  const x = betaQuantile(bothTails, df / 2, 0.5)
  if (x <= 0.9) return Math.sqrt((df * (1 - x)) / x)

  const complement = betaQuantile(bothTails, 0.5, df / 2, 'upper')
  return Math.sqrt((df * complement) / (1 - complement))
}
