import type { Interval } from '../interval.ts'
import { wilsonInterval } from '../intervals/wilson-interval.ts'
import { moverDifference } from './mover-difference.ts'

/** So many satisfied of so many asked. */
export interface Proportion {
  readonly satisfied: number
  readonly answers: number
}

/**
 * Where the difference of two unweighted shares probably lies (first minus
 * second), from their two Wilson intervals: Newcombe's method 10.
 *
 * @see Newcombe (1998), Statistics in Medicine 17
 * @example
 * newcombeInterval({ satisfied: 276, answers: 300 }, { satisfied: 255, answers: 300 }) // => { low: 0.0189176, high: 0.1216401 }
 */
export function newcombeInterval(first: Proportion, second: Proportion): Interval {
  const estimated = ({ satisfied, answers }: Proportion) => ({
    estimate: satisfied / answers,
    interval: wilsonInterval(satisfied, answers),
  })
  return moverDifference(estimated(first), estimated(second)).interval
}
