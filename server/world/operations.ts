/** Copies that the program makes by itself every night. */
export type Backups = {
  readonly folder: string
  readonly keepDays: number
  /** The newest, with the moment it was made; undefined when there is none yet. */
  readonly last?: { readonly name: string; readonly at: number; readonly bytes: number } | undefined
  /** When the last attempt failed, and why. */
  readonly failed?: { readonly at: number; readonly why: string } | undefined
}

/** How many requests were answered, by method, pattern of the address and status. */
export type Answered = readonly {
  readonly method: string
  readonly route: string
  readonly status: number
  readonly n: number
}[]

/** What a process that runs for long knows of its own work; a Worker knows none of it. */
export type Operations = {
  readonly startedAt: number
  /** Undefined where no folder is set, or the database is another server's. */
  readonly backups: (() => Promise<Backups>) | undefined
  readonly answered: () => Answered
}
