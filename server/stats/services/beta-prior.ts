import type { Proportion } from '../compare/newcombe-interval.ts'
import { compensatedSum } from '../compensated-sum.ts'

/** How services differ among themselves, beyond chance. */
export interface BetaPrior {
  readonly pooled: number
  /** 0 = alike but for chance; the likeness of two answers to the same service */
  readonly rho: number
  /** the beta distribution of the services' true shares; undefined when they do not differ noticeably */
  readonly shape: { readonly a: number; readonly b: number } | undefined
}

/**
 * Estimates from their own results how much services truly differ, by moments.
 * Services without an answer tell nothing. Undefined when no service has one.
 *
 * @see Kleinman (1973), JASA 68; specification §13
 * @example
 * betaPrior([{ satisfied: 50, answers: 50 }, { satisfied: 60, answers: 100 }, { satisfied: 90, answers: 100 }])?.rho // => 0.2642405
 * betaPrior([{ satisfied: 45, answers: 50 }, { satisfied: 90, answers: 100 }]) // => { pooled: 0.9, rho: 0, shape: undefined }
 * betaPrior([]) // => undefined
 */
export function betaPrior(services: readonly Proportion[]): BetaPrior | undefined {
  const answered = services.filter(({ answers }) => answers > 0)
  const whole = compensatedSum(answered.map(({ answers }) => answers))
  if (whole === 0) return undefined

  const pooled = compensatedSum(answered.map(({ satisfied }) => satisfied)) / whole
  const alike = { pooled, rho: 0, shape: undefined }
  if (pooled === 0 || pooled === 1) return alike

  const between = answered.map(({ satisfied, answers }) => answers * (satisfied / answers - pooled) ** 2)
  const expected = answered.length - 1
  const excess = compensatedSum(between) / (pooled * (1 - pooled)) - expected
  const most = whole - compensatedSum(answered.map(({ answers }) => answers ** 2)) / whole - expected
  const rho = excess / most
  if (!(rho > 0)) return alike

  const weight = (1 - rho) / rho
  return { pooled, rho, shape: { a: pooled * weight, b: (1 - pooled) * weight } }
}
