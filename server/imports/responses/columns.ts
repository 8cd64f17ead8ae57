import { questionnaires } from '../../../surveys/questionnaires/index.ts'

/** What a response is set in; every other column we know is a question. */
export const contexts = [
  'id',
  'answered_at',
  'unit',
  'area',
  'procedure',
  'channel',
  'stream',
  'questionnaire',
  'version',
  'touchpoint',
] as const
export type Context = (typeof contexts)[number]

/** Every id a question has in any questionnaire. */
export const questionIds: ReadonlySet<string> = new Set(
  questionnaires.flatMap(({ questions }) => questions.map(({ id }) => id)),
)
const isContext = (name: string): name is Context => contexts.some((one) => one === name)

/**
 * The column of a question. One question is called procedure, as is the column
 * with the procedure's code, so an answer may always be told by this prefix.
 */
const answerPrefix = 'answer.'
export const answerColumn = (question: string): string => (isContext(question) ? answerPrefix + question : question)

export type Meaning = { readonly context: Context } | { readonly question: string }

/** What a column of this name holds; undefined when we have no such column. */
export function meaningOf(name: string): Meaning | undefined {
  if (isContext(name)) return { context: name }
  const question = name.startsWith(answerPrefix) ? name.slice(answerPrefix.length) : name
  return questionIds.has(question) ? { question } : undefined
}
