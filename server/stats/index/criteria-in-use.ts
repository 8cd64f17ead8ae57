import { at } from '../at.ts'
import { type Answer, isAnswered } from './answer.ts'

/**
 * For each criterion, whether anybody answered it.
 *
 * @example
 * criteriaInUse([{ answers: [5, null] }, { answers: [4, 0] }], 2) // => [true, false]
 */
export function criteriaInUse(rows: readonly { readonly answers: readonly Answer[] }[], criteria: number): boolean[] {
  return Array.from({ length: criteria }, (_, k) => rows.some((row) => isAnswered(at(row.answers, k))))
}
