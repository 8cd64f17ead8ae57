import type { Response } from '../../../db/queries/responses.ts'
import type { Context } from './columns.ts'
import { readAnswers } from './response-answers.ts'
import { readContext } from './response-context.ts'
import type { Ways, WrittenRow, Wrong } from './written-row.ts'

/** A response read from a file, before it has an id. `content` is what was written, in one form whatever the wording. */
type ReadRow = {
  readonly response: Omit<Response, 'id' | 'receivedAt' | 'receiptKey' | 'source' | 'exportId'>
  readonly content: string
  /** Contexts nobody wrote down, which were assumed. */
  readonly assumed: readonly Context[]
  /** Answers to questions that do not apply, given the others. */
  readonly leftOut: number
}

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
    leftOut: [...row.answers.keys()].filter((question) => answers[question] === undefined).length,
  }
}
