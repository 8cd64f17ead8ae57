import { chiSquareTail } from '../special/chi-square-tail.ts'
import type { Proportion } from './newcombe-interval.ts'

/** The score test of two shares. */
export interface TwoProportionTest {
  readonly difference: number
  /** undefined, with the two below, when all or none were satisfied */
  readonly z: number | undefined
  readonly chiSquare: number | undefined
  readonly p: number | undefined
}

/**
 * Whether two unweighted shares differ by more than chance: the score test
 * without continuity correction.
 *
 * @see specification §7.1; R, prop.test(correct = FALSE)
 * @example
 * twoProportionTest({ satisfied: 88, answers: 100 }, { satisfied: 80, answers: 100 }) // => { difference: 0.08, z: 1.543033, chiSquare: 2.380952, p: 0.122823 }
 */
export function twoProportionTest(first: Proportion, second: Proportion): TwoProportionTest {
  if (first.answers <= 0 || second.answers <= 0)
    throw new RangeError('twoProportionTest requires answers on both sides')

  const difference = first.satisfied / first.answers - second.satisfied / second.answers
  const pooled = (first.satisfied + second.satisfied) / (first.answers + second.answers)
  const variance = pooled * (1 - pooled) * (1 / first.answers + 1 / second.answers)
  if (variance === 0) return { difference, z: undefined, chiSquare: undefined, p: undefined }

  const z = difference / Math.sqrt(variance)
  return { difference, z, chiSquare: z * z, p: chiSquareTail(z * z, 1) }
}
