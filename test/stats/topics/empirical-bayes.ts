import { betaPrior } from '../../../server/stats/services/beta-prior.ts'
import { shrinkServices } from '../../../server/stats/services/shrink-services.ts'
import type { Comparison } from './comparison.ts'

interface Case {
  readonly id: string
  readonly x: readonly number[]
  readonly n: readonly number[]
  readonly target: number
  readonly expected: { readonly moment: unknown }
}

/** The file's maximum-likelihood fits are a check on the method; we have moments only. */
export function* empiricalBayes({ cases }: { cases: readonly Case[] }): Iterable<Comparison> {
  for (const given of cases) yield { what: given.id, got: recompute(given), expected: given.expected.moment }
}

function recompute({ x, n, target }: Case) {
  const services = x.map((satisfied, i) => ({ satisfied, answers: n[i] ?? 0 }))
  const prior = betaPrior(services)
  if (!prior) return undefined

  const { pooled, rho, shape } = prior
  const shrunk = shrinkServices(services, prior, target)
  const posteriorMean = shrunk.map((service) => service.share)
  if (!shape) return { pooled, rho, posteriorMean }
  return {
    ...{ pooled, rho, posteriorMean, ...shape },
    L: shrunk.map((service) => service.interval?.low),
    U: shrunk.map((service) => service.interval?.high),
    probAtOrAboveTarget: shrunk.map((service) => service.reachesTarget),
  }
}
