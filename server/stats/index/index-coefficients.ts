import { groupBy } from '../group-by.ts'
import type { IndexMethod } from './index-method.ts'

/**
 * What each criterion counts in an index that is a mean of criteria: alike, or
 * alike within its factor with the factors alike. Criteria nobody answered get
 * 0, a factor without any is left out; the rest sums to 1 (or to nothing).
 *
 * @param used for each criterion, whether anybody answered it
 * @see specification §2
 * @example
 * indexCoefficients({ definition: 'factors', factorOf: ['a', 'a', 'b'] }, [true, true, true]) // => [0.25, 0.25, 0.5]
 * indexCoefficients({ definition: 'factors', factorOf: ['a', 'a', 'b'] }, [true, false, true]) // => [0.5, 0, 0.5]
 * indexCoefficients({ definition: 'criteria', factorOf: ['a', 'a', 'b', 'b'] }, [true, true, true, true]) // => [0.25, 0.25, 0.25, 0.25]
 */
export function indexCoefficients(
  { definition, factorOf }: IndexMethod & { readonly definition: 'criteria' | 'factors' },
  used: readonly boolean[],
): readonly number[] {
  const inUse = factorOf.filter((_, k) => used[k])
  if (definition === 'criteria') return factorOf.map((_, k) => (used[k] ? 1 / inUse.length : 0))

  const factors = groupBy(inUse, (factor) => factor)
  return factorOf.map((factor, k) => (used[k] ? 1 / (factors.size * (factors.get(factor)?.length ?? 1)) : 0))
}
