import { type Answer, isAnswered, isSatisfied } from './answer.ts'
import type { Lack } from './lack.ts'

/**
 * All that an index and its variance need of the answers of a stratum, however
 * many they are: who answered anything, and sums over the respondents of a_k
 * (criterion k was answered), d_k (what the answer lacks, in whole steps) and
 * their products two by two. Matrices are written row by row, k × l. Sums on
 * the diagonal of `answered` and of `crossed` are those of a_k and d_k, for
 * a_k is 0 or 1 and d_k is 0 where a_k is.
 */
export interface Moments {
  /** respondents with at least one answer */
  usable: number
  /** of them, those with at least one answer below "satisfied" */
  imperfect: number
  /** Σ a_k·a_l */
  readonly answered: number[]
  /** Σ a_k·d_l */
  readonly crossed: number[]
  /** Σ d_k·d_l */
  readonly lacking: number[]
}

/**
 * Nobody's answers, to add others to.
 *
 * @example
 * noMoments(1) // => { usable: 0, imperfect: 0, answered: [0], crossed: [0], lacking: [0] }
 */
export function noMoments(criteria: number): Moments {
  const none = () => new Array<number>(criteria * criteria).fill(0)
  return { usable: 0, imperfect: 0, answered: none(), crossed: none(), lacking: none() }
}

/**
 * Adds `count` respondents who answered alike; those without any answer add
 * nothing. Exact as long as count × steps² stays below 2^53.
 */
export function addRespondents(into: Moments, answers: readonly Answer[], count: number, lack: Lack): void {
  const given = answers.flatMap((answer, k) => (isAnswered(answer) ? [{ k, lacks: lack.of(answer) }] : []))
  if (given.length === 0) return
  into.usable += count
  if (answers.some((answer) => isAnswered(answer) && !isSatisfied(answer))) into.imperfect += count
  for (const { k, lacks } of given)
    for (const other of given) {
      const place = k * answers.length + other.k
      into.answered[place] = (into.answered[place] ?? 0) + count
      if (other.lacks === 0) continue
      into.crossed[place] = (into.crossed[place] ?? 0) + count * other.lacks
      if (lacks > 0) into.lacking[place] = (into.lacking[place] ?? 0) + count * lacks * other.lacks
    }
}

/**
 * The moments of a group of respondents.
 *
 * @example
 * momentsOf([{ answers: [5, 2] }, { answers: [4, null], count: 3 }], 2, { steps: 5, of: (answer) => 5 - answer }).crossed // => [3, 3, 0, 3]
 */
export function momentsOf(
  rows: readonly { readonly answers: readonly Answer[]; readonly count?: number | undefined }[],
  criteria: number,
  lack: Lack,
): Moments {
  const sums = noMoments(criteria)
  for (const { answers, count = 1 } of rows) addRespondents(sums, answers, count, lack)
  return sums
}
