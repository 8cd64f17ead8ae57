import type { Db } from '../db/db.ts'
import type { Staff } from '../db/queries/staff.ts'
import type { Language } from '../surveys/grammar/text.ts'

/** What the app needs from outside; each door brings its own. */
export type World = {
  readonly db: Db
  readonly now: () => number
  /** Key of the keyed hashes under which tokens are stored. */
  readonly secret: string
  /** Secrets used before this one: what they made still holds. */
  readonly formerSecrets: readonly string[]
  /** The address citizens reach, without a slash at the end; undefined: as the request came. */
  readonly baseUrl: string | undefined
  /** Ask the questions marked sensitive, such as ethnicity. */
  readonly sensitiveQuestions: boolean
  /** A built file of the desk, such as `/desk/index.html`; undefined when there is none. */
  readonly asset: (path: string) => Promise<Response | undefined>
  readonly log: (line: LogLine) => void
}

export type LogLine = { readonly level: 'info' | 'error' } & { readonly [field: string]: string | number | undefined }

/** What handlers find in `c.var`. */
export type Env = {
  Variables: { world: World; language: Language; requestId: string; staff: Staff }
}
