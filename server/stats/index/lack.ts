import { isSatisfied } from './answer.ts'

/**
 * What an answer lacks of the best one, in whole steps: sums of these are whole
 * numbers, the same to the last bit in whatever order they are added.
 */
export interface Lack {
  /** from the best answer down to one worth nothing */
  readonly steps: number
  /** asked of answers 1…5 only */
  readonly of: (answer: number) => number
}

/** The usual reading, the share satisfied: whoever is not satisfied lacks the one step there is. */
export const shareLack: Lack = { steps: 1, of: (answer) => (isSatisfied(answer) ? 0 : 1) }

/** The mean score, level / 5: each level below 5 is a step. */
export const levelLack: Lack = { steps: 5, of: (answer) => 5 - answer }
