import type { Sampled } from '../design/sampled.ts'
import { type Answer, isSatisfied } from './answer.ts'

/**
 * How answers become one index. `pooled`: all satisfied answers over all answers
 * given. `criteria`: mean of the criteria. `factors`: mean over the factors of
 * the mean of their criteria. `parts`: mean over the parts of the mean over their
 * factors, likewise. They agree when nobody skips and factors are of
 * equal size; else they may differ by tenths of a point, enough to cross a
 * target, so each figure names its method.
 */
export type IndexDefinition = 'pooled' | 'criteria' | 'factors' | 'parts'

export interface IndexMethod {
  readonly definition: IndexDefinition
  /** for each criterion, in the order of the answers, the factor it belongs to */
  readonly factorOf: readonly string[]
  /** for each criterion, the part its factor belongs to; all in one part unless said */
  readonly partOf?: readonly string[] | undefined
  /** what an answer counts for, 0…1; 1 when satisfied, else 0, unless said */
  readonly worth?: Worth | undefined
}

/** The same where answers are known by their moments: what they are worth is in these. */
export type MomentMethod = Omit<IndexMethod, 'worth'> & {
  /** of the reading the moments were taken by: `Lack.steps` */
  readonly steps: number
}

/** What an answer counts for, between 0 and 1; asked of answers 1…5 only. */
export type Worth = (answer: number) => number

/** The usual reading: the share satisfied. */
export const shareReading: Worth = (answer) => (isSatisfied(answer) ? 1 : 0)

/** A respondent with what he answered, criterion by criterion. */
export interface Answered extends Sampled {
  readonly answers: readonly Answer[]
}
