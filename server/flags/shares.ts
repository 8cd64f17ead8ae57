import { groupBy } from '../stats/group-by.ts'
import { excessFlags } from '../stats/integrity/excess-flags.ts'
import type { Excess } from './flag.ts'

/** How often a trait was found at one place in one half-month. */
export type Counted = {
  readonly place: string
  readonly half: string
  readonly count: number
  readonly answers: number
}

/** Fewer are no share, and a difference that small says nothing to anybody, however certain it is. */
const fewest = 5
const leastDifference = 0.1

/**
 * The places where a trait is too frequent to be chance, against all places of the half-month together (specification §12
 * e–h): the exact binomial test, corrected for the number of places; at least five answers with it, and a share at least
 * ten points above that of all. One place alone is beside none.
 *
 * @example
 * excessIn([{ place: 'a', half: '10', count: 28, answers: 30 }, { place: 'b', half: '10', count: 30, answers: 100 }]).map(({ place }) => place) // => ['a']
 */
export function excessIn(places: readonly Counted[]): (Excess & Pick<Counted, 'place' | 'half'>)[] {
  return [...groupBy(places, ({ half }) => half).values()].flatMap((alike) => {
    const seen = alike.filter(({ answers }) => answers > 0)
    const all = {
      count: seen.reduce((sum, { count }) => sum + count, 0),
      answers: seen.reduce((sum, { answers }) => sum + answers, 0),
    }
    const base = all.count / all.answers
    const flags = excessFlags(seen, base)
    return seen
      .filter(
        ({ count, answers }, i) => flags[i]?.flagged && count >= fewest && count / answers >= base + leastDifference,
      )
      .map((one) => ({ ...one, all }))
  })
}
