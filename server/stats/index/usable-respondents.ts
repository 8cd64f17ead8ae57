import { type Answer, isAnswered } from './answer.ts'

/**
 * Those who answered at least one criterion. The others are dropped before
 * anybody is counted, or they would make the weights of their stratum too small.
 *
 * @example
 * usableRespondents([{ answers: [5, null] }, { answers: [0, null] }]) // => [{ answers: [5, null] }]
 */
export function usableRespondents<Row extends { readonly answers: readonly Answer[] }>(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.answers.some(isAnswered))
}
