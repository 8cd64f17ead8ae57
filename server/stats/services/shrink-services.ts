import type { Proportion } from '../compare/newcombe-interval.ts'
import type { Interval } from '../interval.ts'
import { betaQuantile } from '../special/beta-quantile.ts'
import { betaTails } from '../special/beta-tails.ts'
import type { BetaPrior } from './beta-prior.ts'

/** One service after borrowing strength from the others; interval and chances only where services differ noticeably. */
export interface ShrunkService {
  readonly share: number
  readonly interval: Interval | undefined
  /** chance that its true share is at or above the target */
  readonly reachesTarget: number | undefined
  /** chance that its true share is at or above the mean of all */
  readonly aboveMean: number | undefined
}

/**
 * Draws each service towards the mean, the more the fewer answers it has: three
 * satisfied of three is not 100 %. Where services do not differ noticeably all
 * get the pooled share and nothing to rank by. The intervals take the prior as
 * known and are therefore slightly short.
 *
 * @see Goldstein & Spiegelhalter (1996); specification §13
 * @example
 * shrinkServices([{ satisfied: 3, answers: 3 }], { pooled: 0.9, rho: 0.05, shape: { a: 18, b: 2 } }, 0.89).map((service) => service.share) // => [0.913043]
 * shrinkServices([{ satisfied: 3, answers: 3 }], { pooled: 0.9, rho: 0, shape: undefined }, 0.89)[0]?.share // => 0.9
 */
export function shrinkServices(services: readonly Proportion[], prior: BetaPrior, target: number): ShrunkService[] {
  const { pooled, shape } = prior
  return services.map(({ satisfied, answers }) => {
    if (!shape) return { share: pooled, interval: undefined, reachesTarget: undefined, aboveMean: undefined }

    const a = shape.a + satisfied
    const b = shape.b + answers - satisfied
    return {
      share: a / (a + b),
      interval: { low: betaQuantile(0.025, a, b), high: betaQuantile(0.025, a, b, 'upper') },
      reachesTarget: betaTails(target, a, b).upper,
      aboveMean: betaTails(pooled, a, b).upper,
    }
  })
}
