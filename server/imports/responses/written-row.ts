import type { Response } from '../../../db/queries/responses.ts'
import type { Touchpoint } from '../../../db/queries/touchpoints.ts'
import type { Answers } from '../../../surveys/grammar/answers.ts'
import type { Questionnaire } from '../../../surveys/grammar/questionnaire.ts'
import type { Lookup } from '../lookup.ts'
import type { Moment } from '../moments/moment.ts'
import type { AnswerReaders } from './answer-cells.ts'
import type { Context } from './columns.ts'

/** What is not set from outside but made from the answers. */
type KeptAnswers = Omit<
  Response,
  Exclude<Context, 'questionnaire' | 'version'> | 'answeredAt' | 'receivedAt' | 'receiptKey' | 'source' | 'exportId'
>

export type Ways = {
  readonly find: Lookup
  readonly touchpoints: ReadonlyMap<string, Touchpoint>
  /** Reads when something was answered, as the whole column is to be read. */
  readonly moment: (written: string) => Moment
  readonly readers: AnswerReaders
  /** Answers to questions marked sensitive may be kept here. */
  readonly sensitive: boolean
  /** The form answers are kept in, the same as of those that come from the form. */
  readonly asKept: (questionnaire: Questionnaire, answers: Answers, touchpoint: string) => KeptAnswers
}

/** A row as the file has it: what is written under a context, and the question cells that are not empty. */
export type WrittenRow = {
  readonly context: (name: Context) => string
  readonly answers: ReadonlyMap<string, string>
}

export type Wrong = (place: { readonly context: Context } | { readonly question: string }, reason: string) => void
