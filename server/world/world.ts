import type { Context } from 'hono'
import type { Db } from '../../db/db.ts'
import type { Session } from '../../db/queries/found-session.ts'
import type { Staff } from '../../db/queries/staff.ts'
import type { Language } from '../../surveys/languages.ts'
import type { ProviderSettings } from '../access/oidc/provider.ts'
import type { Held, Units } from '../access/roles.ts'
import type { Thanks } from '../answers/thanks.ts'
import type { Limits } from '../limits/limits.ts'
import type { Notices } from './notices.ts'
import type { Operations } from './operations.ts'

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
  /** On level 2 everybody who signs in over TLS has a second factor; on level 1 administrators only. */
  readonly securityLevel: 1 | 2
  /** Where staff may sign in with the accounts their office has given them; undefined: with a password only. */
  readonly provider: ProviderSettings | undefined
  /** Whether a request was made at the machine itself, where the program is tried out; nowhere unless a door can tell. */
  readonly isLocal?: (c: Context) => boolean
  /** Ask the questions marked sensitive, such as ethnicity. */
  readonly sensitiveQuestions: boolean
  /** Whether a reply may be wished for: a ward that cannot answer yet takes no wish. */
  readonly replies: boolean
  /** Of a hundred dossiers that a program offers for it, so many are invited at random. */
  readonly invitedShare: number
  /** What is counted to slow floods and guessing. */
  readonly limits: Limits
  /** The network address a request came from, for tags in memory only: it is neither stored nor logged. '' where it is not known. */
  readonly clientOf: (c: Context) => string
  /** Where the page of thanks finds what it shows. */
  readonly thanks: Thanks
  /** A built file of the desk, such as `/desk/index.html`; undefined when there is none. */
  readonly asset: (path: string) => Promise<Response | undefined>
  /** Compresses a page once, so that only the hole in it is filled for each request; absent where something before us compresses. */
  readonly gzipTemplate?: (page: PageWithHole) => FillPage
  readonly log: (line: LogLine) => void
  /** Absent where no process runs for long. */
  readonly operations?: Operations
  /** Absent where no process runs that tells staff by mail or webhook. */
  readonly notices?: Notices
}

/** A page but for an id of 36 bytes that is another for each request. */
export type PageWithHole = { readonly before: string; readonly after: string }
/** The whole page as gzip, with this id in the hole. */
export type FillPage = (id: string) => Uint8Array<ArrayBuffer>

export type LogLine = { readonly level: 'info' | 'error' } & { readonly [field: string]: string | number | undefined }

/** What handlers find in `c.var`. */
export type Env = {
  Variables: {
    world: World
    language: Language
    requestId: string
    /** Whoever is signed in; behind the gate, where no key came instead. */
    staff: Staff
    /** The session of that person. */
    session: Session
    /** The name of the key that came with the request. */
    key: string | undefined
    /** Behind the gate: what whoever asks holds, and over which units he may do what the route does. */
    held: readonly Held[]
    units: Units
  }
}
