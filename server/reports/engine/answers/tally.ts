import type { Context } from '../../../../surveys/grammar/context.ts'
import type { PairSums } from './pair-sums.ts'

/** How many respondents gave exactly these answers in this context: what every report can be made from. */
export type Tally = Context & { readonly pattern: string; readonly n: number }

/** Answers of the random sample by people of one known group, such as women, or those aged 25 to 34. */
export type LabelledTally = Tally & {
  /** Undefined or empty when they did not tell it. */
  readonly label: string | undefined
}

/** All respondents of a context, by the sums of their answers (`form-sums.ts`): what most figures are made from. */
export type Cell = Context & { readonly sums: readonly number[]; readonly n: number }

/** How the answers of all respondents of a unit to a form go together (`pair-sums.ts`). */
export type PairCell = Pick<Context, 'unit' | 'stream' | 'questionnaire' | 'version'> & { readonly pairs: PairSums }

/** Respondents counted together: alike in what they answered, or known by their sums. */
export type Tallied = Tally | Cell

export const isTally = (one: Tallied): one is Tally => 'pattern' in one
