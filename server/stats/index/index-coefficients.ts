import { groupBy } from '../group-by.ts'
import type { IndexMethod } from './index-method.ts'

/**
 * What each criterion counts in an index that is a mean of criteria: alike; or
 * alike within its factor with the factors alike; or so within its part with the
 * parts alike. Criteria nobody answered get 0, a factor or part without any is
 * left out; the rest sums to 1 (or to nothing).
 *
 * @param used for each criterion, whether anybody answered it
 * @see specification §2
 * @example
 * indexCoefficients({ definition: 'factors', factorOf: ['a', 'a', 'b'] }, [true, true, true]) // => [0.25, 0.25, 0.5]
 * indexCoefficients({ definition: 'factors', factorOf: ['a', 'a', 'b'] }, [true, false, true]) // => [0.5, 0, 0.5]
 * indexCoefficients({ definition: 'criteria', factorOf: ['a', 'a', 'b', 'b'] }, [true, true, true, true]) // => [0.25, 0.25, 0.25, 0.25]
 * indexCoefficients({ definition: 'parts', factorOf: ['a', 'b', 'c'], partOf: ['p', 'p', 'q'] }, [true, true, true]) // => [0.25, 0.25, 0.5]
 */
export function indexCoefficients(
  { definition, factorOf, partOf }: IndexMethod & { readonly definition: 'criteria' | 'factors' | 'parts' },
  used: readonly boolean[],
): readonly number[] {
  const inUse = factorOf.flatMap((factor, k) => {
    return used[k] ? [{ k, factor, part: definition === 'parts' ? (partOf?.[k] ?? '') : '' }] : []
  })
  if (definition === 'criteria') return factorOf.map((_, k) => (used[k] ? 1 / inUse.length : 0))

  const coefficients = factorOf.map(() => 0)
  const parts = groupBy(inUse, ({ part }) => part)
  for (const ofPart of parts.values()) {
    const factors = groupBy(ofPart, ({ factor }) => factor)
    for (const ofFactor of factors.values())
      for (const { k } of ofFactor) coefficients[k] = 1 / (parts.size * factors.size * ofFactor.length)
  }
  return coefficients
}
