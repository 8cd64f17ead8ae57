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

const onDiagonal = (matrix: readonly number[], k: number): number => matrix[k * Math.sqrt(matrix.length) + k] ?? 0

/**
 * How many answered a criterion.
 *
 * @example
 * answeredOf({ usable: 2, imperfect: 0, answered: [2, 1, 1, 1], crossed: [0, 0, 0, 0], lacking: [0, 0, 0, 0] }, 1) // => 1
 */
export const answeredOf = ({ answered }: Moments, k: number): number => onDiagonal(answered, k)

/**
 * The steps their answers to a criterion lack together.
 *
 * @example
 * lackingOf({ usable: 2, imperfect: 2, answered: [2], crossed: [3], lacking: [5] }, 0) // => 3
 */
export const lackingOf = ({ crossed }: Moments, k: number): number => onDiagonal(crossed, k)

/** Respondents who answered alike: one, unless said. */
type Alike = { readonly answers: readonly Answer[]; readonly count?: number | undefined }

/**
 * Adds respondents; those without any answer add nothing. Most people answer
 * nearly everything and lack little, so what is counted first is what they left
 * out and what they lack: a_k = 1 − s_k, where s_k is 1 for a criterion skipped.
 * Exact as long as their number × steps² stays below 2^53.
 */
export function addRespondents(into: Moments, rows: Iterable<Alike>, lack: Lack): void {
  const size = Math.sqrt(into.answered.length)
  const none = () => new Array<number>(size * size).fill(0)
  const [skipped, skippedLacking] = [none(), none()]
  const lackingOf = new Array<number>(size).fill(0)
  let people = 0
  for (const { answers, count = 1 } of rows) {
    const { skips, lacks, isPerfect } = gapsIn(answers, lack)
    if (skips.length === answers.length) continue
    people += count
    if (!isPerfect) into.imperfect += count
    for (const k of skips) {
      for (const l of skips) add(skipped, k * size + l, count)
      for (const { l, steps } of lacks) add(skippedLacking, k * size + l, count * steps)
    }
    for (const { l: k, steps } of lacks)
      for (const other of lacks) add(into.lacking, k * size + other.l, count * steps * other.steps)
    for (const { l, steps } of lacks) add(lackingOf, l, count * steps)
  }
  into.usable += people
  for (let k = 0; k < size; k++)
    for (let l = 0; l < size; l++) {
      const pair = k * size + l
      const [own, other] = [skipped[k * size + k] ?? 0, skipped[l * size + l] ?? 0]
      add(into.answered, pair, people - own - other + (skipped[pair] ?? 0))
      add(into.crossed, pair, (lackingOf[l] ?? 0) - (skippedLacking[pair] ?? 0))
    }
}

function add(sums: number[], place: number, n: number): void {
  sums[place] = (sums[place] ?? 0) + n
}

/** What a respondent left out, and what the other answers lack. */
function gapsIn(answers: readonly Answer[], lack: Lack) {
  const skips: number[] = []
  const lacks: { readonly l: number; readonly steps: number }[] = []
  let isPerfect = true
  for (const [l, answer] of answers.entries()) {
    const steps = isAnswered(answer) ? lack.of(answer) : 0
    if (!isAnswered(answer)) skips.push(l)
    else if (!isSatisfied(answer)) isPerfect = false
    if (steps > 0) lacks.push({ l, steps })
  }
  return { skips, lacks, isPerfect }
}

/**
 * The moments of a group of respondents.
 *
 * @example
 * momentsOf([{ answers: [5, 2] }, { answers: [4, null], count: 3 }], 2, { steps: 5, of: (answer) => 5 - answer }).crossed // => [3, 3, 0, 3]
 */
export function momentsOf(rows: readonly Alike[], criteria: number, lack: Lack): Moments {
  const sums = noMoments(criteria)
  addRespondents(sums, rows, lack)
  return sums
}
