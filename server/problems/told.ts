import type { Sentence } from '../../surveys/grammar/text.ts'

/** How a problem is told, and with which status. */
export type Told = {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 503
  /**
   * First what became of what the reader cares about, then why, then what to do. Values stand in a
   * sentence that citizens read as {names}, so that it can be looked up in other languages.
   */
  readonly say: (details: never) => Sentence
}

export type Problems = { readonly [kind: string]: Told }
