import type { Proportion } from '../compare/newcombe-interval.ts'
import { betaPrior } from './beta-prior.ts'
import { shrinkServices } from './shrink-services.ts'

/** Clearly above the mean of the services, clearly below it, or neither. */
export type ServiceGroup = 'above' | 'below' | 'middle'

/** Groups, or why there are none: too few services to learn from, or services that do not differ noticeably. */
export type ServiceGroups =
  | { readonly kind: 'groups'; readonly groups: readonly ServiceGroup[] }
  | { readonly kind: 'too_few_services' }
  | { readonly kind: 'alike'; readonly pooled: number }

/**
 * Sorts services into three groups instead of ranking them: above or below the
 * mean only where that is 95 % certain. Never a league table of raw percentages.
 *
 * @param fewest services with answers it takes to learn how services differ
 * @see specification §13
 * @example
 * serviceGroups([{ satisfied: 9, answers: 10 }]) // => { kind: 'too_few_services' }
 * serviceGroups(new Array(12).fill({ satisfied: 9, answers: 10 })) // => { kind: 'alike', pooled: 0.9 }
 */
export function serviceGroups(services: readonly Proportion[], fewest = 10): ServiceGroups {
  const prior = betaPrior(services)
  const answered = services.filter(({ answers }) => answers > 0).length
  if (!prior || answered < fewest) return { kind: 'too_few_services' }
  if (!prior.shape) return { kind: 'alike', pooled: prior.pooled }

  const shrunk = shrinkServices(services, prior, prior.pooled)
  return { kind: 'groups', groups: shrunk.map(({ aboveMean }) => groupOf(aboveMean ?? 0.5)) }
}

function groupOf(aboveMean: number): ServiceGroup {
  if (aboveMean > 0.95) return 'above'
  return aboveMean < 0.05 ? 'below' : 'middle'
}
