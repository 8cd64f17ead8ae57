import type { DataRequestKind } from '../grammar/data-request.ts'

/** How long something may take. */
export type Term = { readonly days: number; readonly of: 'working-days' | 'days' }

/** Where the terms come from. They were read in summaries, not in the text itself. */
export const personalDataSource = 'Luật 91/2025/QH15 và Nghị định 356/2025; chờ phường xác nhận'

/** By when whoever asks is answered that his request came and what follows. */
export const answerTerm: Term = { days: 2, of: 'working-days' }

/** By when it is done, by what is asked for; of other requests no term is known. */
export const doneTerms = {
  view: { days: 10, of: 'days' },
  correct: { days: 10, of: 'days' },
  withdraw: { days: 15, of: 'days' },
  delete: { days: 20, of: 'days' },
  other: undefined,
} as const satisfies { readonly [K in DataRequestKind]: Term | undefined }
