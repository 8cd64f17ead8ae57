import type { Sampled } from '../design/sampled.ts'
import type { Answer } from './answer.ts'

/**
 * How answers become one index. `pooled`: all satisfied answers over all answers
 * given. `criteria`: mean of the criteria. `factors`: mean over the factors of
 * the mean of their criteria. They agree when nobody skips and factors are of
 * equal size; else they may differ by tenths of a point, enough to cross a
 * target, so each figure names its method.
 */
export type IndexDefinition = 'pooled' | 'criteria' | 'factors'

export interface IndexMethod {
  readonly definition: IndexDefinition
  /** for each criterion, in the order of the answers, the factor it belongs to */
  readonly factorOf: readonly string[]
}

/** A respondent with what he answered, criterion by criterion. */
export interface Answered extends Sampled {
  readonly answers: readonly Answer[]
}
