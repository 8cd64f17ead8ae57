import type { Context } from '../../../../surveys/grammar/context.ts'

/** How many respondents gave exactly these answers in this context: what every report can be made from. */
export type Tally = Context & { readonly pattern: string; readonly n: number }

/** Answers of the random sample by people of one known group, such as women, or those aged 25 to 34. */
export type LabelledTally = Tally & {
  /** Undefined or empty when they did not tell it. */
  readonly label: string | undefined
}

/** All respondents of a context, by the sums of their answers (`form-sums.ts`): what most figures are made from. */
export type Cell = Context & { readonly sums: readonly number[]; readonly n: number }

/** Respondents counted together: alike in what they answered, or known by their sums. */
export type Tallied = Tally | Cell

export const isTally = (one: Tallied): one is Tally => 'pattern' in one

/** The same as tallies, for figures that sums do not tell; a report that needs them asks for them by `needs`. */
export function asTallies<T extends Tallied>(all: readonly T[]): readonly Extract<T, Tally>[] {
  const tallies = all.filter((one): one is Extract<T, Tally> => isTally(one))
  if (tallies.length < all.length) throw new Error('a report was made without the patterns it needs')
  return tallies
}
