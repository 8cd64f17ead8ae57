import { groupBy } from '../group-by.ts'

/**
 * When one transaction was answered for more than once, its last answer counts.
 * The earlier ones are kept, marked as superseded; here they are merely not
 * returned. Answers without a transaction all count. Equal times: the later in
 * the list.
 *
 * @see specification §12 a
 * @example
 * latestAnswers([{ transaction: 'H1', sentAt: 5 }, { transaction: 'H1', sentAt: 9 }, { sentAt: 7 }]) // => [{ transaction: 'H1', sentAt: 9 }, { sentAt: 7 }]
 */
export function latestAnswers<Answer extends { readonly transaction?: string; readonly sentAt: number }>(
  answers: readonly Answer[],
): Answer[] {
  const lists = groupBy(answers, (answer) => answer.transaction).values()
  const last = new Set([...lists].map((list) => list.reduce((a, b) => (b.sentAt >= a.sentAt ? b : a))))
  return answers.filter((answer) => answer.transaction === undefined || last.has(answer))
}
