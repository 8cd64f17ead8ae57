import { at } from '../at.ts'
import { benjaminiHochberg } from '../compare/benjamini-hochberg.ts'
import { poissonUpperTail } from '../special/poisson-upper-tail.ts'

/** Answers of one hour, and how many there usually are. */
export interface Hour {
  readonly count: number
  readonly expected: number
}

/** A flag goes to a person; it deletes nothing and accuses nobody. */
export interface Flag {
  readonly p: number
  readonly q: number
  readonly flagged: boolean
}

/**
 * Hours with more answers than chance explains. Corrected for the number of
 * hours looked at; fewer than `minimum` answers are never a burst.
 *
 * @param falseShare the share of false flags accepted
 * @see specification §12 c
 * @example
 * burstFlags([{ count: 14, expected: 2.2 }, { count: 3, expected: 2.5 }]).map((hour) => hour.flagged) // => [true, false]
 */
export function burstFlags(hours: readonly Hour[], { falseShare = 0.01, minimum = 5 } = {}): Flag[] {
  const pValues = hours.map(({ count, expected }) => poissonUpperTail(count, expected))
  const qValues = benjaminiHochberg(pValues)
  return hours.map(({ count }, i) => {
    const q = at(qValues, i)
    return { p: at(pValues, i), q, flagged: q <= falseShare && count >= minimum }
  })
}
