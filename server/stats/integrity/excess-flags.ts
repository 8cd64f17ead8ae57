import { at } from '../at.ts'
import { benjaminiHochberg } from '../compare/benjamini-hochberg.ts'
import { binomialUpperTail } from '../special/binomial-upper-tail.ts'
import type { Flag } from './burst-flags.ts'

/** Answers of one counter, and how many of them show the trait looked for. */
export interface Trait {
  readonly count: number
  readonly answers: number
}

/**
 * Counters (or strata) where a trait is too frequent to be chance, against the
 * ward's own share: answers from the office's device, all fives, one column
 * ticked throughout, outside opening hours. Corrected for the number of
 * counters.
 *
 * @param base the share of the trait in the whole ward, 0…1
 * @param falseShare the share of false flags accepted
 * @see specification §12 e, f, h
 * @example
 * excessFlags([{ count: 28, answers: 30 }, { count: 9, answers: 30 }], 0.3).map((counter) => counter.flagged) // => [true, false]
 */
export function excessFlags(counters: readonly Trait[], base: number, falseShare = 0.01): Flag[] {
  const pValues = counters.map(({ count, answers }) => binomialUpperTail(count, answers, base))
  const qValues = benjaminiHochberg(pValues)
  return counters.map((_, i) => {
    const q = at(qValues, i)
    return { p: at(pValues, i), q, flagged: q <= falseShare }
  })
}
