import { at } from '../at.ts'
import { binomialCdf } from '../special/binomial-cdf.ts'
import { benjaminiHochberg } from './benjamini-hochberg.ts'
import type { Proportion } from './newcombe-interval.ts'

/** One service in the list; p and q are undefined when it was left out for too few answers. */
export interface ServiceTest {
  readonly p: number | undefined
  readonly q: number | undefined
  readonly flagged: boolean
}

/**
 * Which of many services are below the target: the exact chance of so few
 * satisfied if the service were just on target, corrected for the length of the
 * list. Services with fewer answers than `minimum` are not tested and do not
 * lengthen it.
 *
 * @param falseShare the share of false flags accepted
 * @see specification §7.3
 * @example
 * servicesBelowTarget([{ satisfied: 18, answers: 25 }, { satisfied: 3, answers: 4 }], 0.89) // => [{ p: 0.0156193, q: 0.0156193, flagged: true }, { p: undefined, q: undefined, flagged: false }]
 */
export function servicesBelowTarget(
  services: readonly Proportion[],
  target: number,
  { falseShare = 0.05, minimum = 10 } = {},
): ServiceTest[] {
  const tested = [...services.keys()].filter((i) => at(services, i).answers >= minimum)
  const pValues = tested.map((i) => binomialCdf(at(services, i).satisfied, at(services, i).answers, target))
  const qValues = benjaminiHochberg(pValues)
  return services.map((_, i) => {
    const place = tested.indexOf(i)
    const q = qValues[place]
    return { p: pValues[place], q, flagged: q !== undefined && q <= falseShare }
  })
}
