import type { Sentence } from '../../surveys/grammar/text.ts'
import { type Language, say } from '../../surveys/languages.ts'
import { type ProblemKind, problems } from './table.ts'

type Details<K extends ProblemKind> = Parameters<(typeof problems)[K]['say']>[0]

/** Thrown by a route, told to the person by the app. */
export class Problem<K extends ProblemKind = ProblemKind> extends Error {
  override readonly name = 'Problem'
  readonly kind: K
  readonly details: Details<K>

  constructor(kind: K, details: Details<K>) {
    super(kind)
    this.kind = kind
    this.details = details
  }

  get status() {
    return problems[this.kind].status
  }

  /** The sentence for this person. */
  told(language: Language): string {
    const sentence = problems[this.kind].say as (details: Details<K>) => Sentence
    return say(sentence(this.details), language)
  }
}

/** Whether an error is this problem, so that its details can be used. */
export const isProblem = <K extends ProblemKind>(error: unknown, kind: K): error is Problem<K> =>
  error instanceof Problem && error.kind === kind
