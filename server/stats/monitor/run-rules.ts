import { at } from '../at.ts'

/**
 * Whether the last eight points all lie on the same side of the line: a small
 * shift that no single point would show. A point exactly on the line ends the
 * run.
 *
 * @param z distances from the line so far, in sigmas
 * @see specification §9.2
 * @example
 * runOnOneSide([0.1, 0.4, 0.2, 0.9, 0.3, 0.2, 1.1, 0.5]) // => true
 * runOnOneSide([0.1, 0.4, 0.2, 0, 0.3, 0.2, 1.1, 0.5]) // => false
 */
export function runOnOneSide(z: readonly number[], length = 8): boolean {
  const last = z.slice(-length)
  if (last.length < length) return false
  return last.every((value) => value > 0) || last.every((value) => value < 0)
}

/**
 * Whether the last point lies beyond two sigmas and one of the two before it
 * does so on the same side.
 *
 * @param z distances from the line so far, in sigmas
 * @see specification §9.2
 * @example
 * nearLimitTwice([-2.3, 0.5, -2.1]) // => true
 * nearLimitTwice([-2.3, -2.1, 0.5]) // => false
 */
export function nearLimitTwice(z: readonly number[]): boolean {
  if (z.length === 0) return false
  const side = Math.sign(at(z, z.length - 1))
  const beyond = z.slice(-3).map((value) => value * side > 2)
  return at(beyond, beyond.length - 1) && beyond.filter(Boolean).length >= 2
}
