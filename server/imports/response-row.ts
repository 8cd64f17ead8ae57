import type { Response } from '../../db/queries/responses.ts'
import type { Touchpoint } from '../../db/queries/touchpoints.ts'
import type { Answers } from '../../surveys/grammar/answers.ts'
import type { Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import type { Context } from './columns.ts'
import type { Lookup } from './lookup.ts'
import { readAnswers } from './response-answers.ts'
import { readContext } from './response-context.ts'

/** What is not set from outside but made from the answers. */
type KeptAnswers = Omit<
  Response,
  Exclude<Context, 'questionnaire' | 'version'> | 'answeredAt' | 'receivedAt' | 'receipt' | 'source'
>

export type Ways = {
  readonly find: Lookup
  readonly touchpoints: ReadonlyMap<string, Touchpoint>
  readonly now: number
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

/** A response read from a file, before it has an id. `content` is what was written, in one form whatever the wording. */
type ReadRow = {
  readonly response: Omit<Response, 'id' | 'receivedAt' | 'receipt' | 'source'>
  readonly content: string
  /** Contexts nobody wrote down, which were assumed. */
  readonly assumed: readonly Context[]
  /** Answers to questions that do not apply, given the others. */
  readonly leftOut: number
}

export type Wrong = (place: { readonly context: Context } | { readonly question: string }, reason: string) => void

/** Reads one row. @returns undefined when something is wrong, after telling each thing. */
export function readResponseRow(row: WrittenRow, wrong: Wrong, ways: Ways): ReadRow | undefined {
  let sound = true
  const refuse: Wrong = (place, reason) => {
    sound = false
    wrong(place, reason)
  }
  const setting = readContext(row, refuse, ways)
  const answered = readAnswers(row, setting.questionnaire, refuse, ways)
  if (!sound || !answered || !setting.questionnaire) return undefined

  const { questionnaire, at, touchpoint, written, kept, assumed } = setting
  const { answers } = answered
  return {
    response: { answeredAt: at, touchpoint, ...kept, ...ways.asKept(questionnaire, answers, touchpoint) },
    content: JSON.stringify([at, touchpoint, written, questionnaire.id, answers]),
    assumed,
    leftOut: row.answers.size - Object.keys(answers).length,
  }
}
