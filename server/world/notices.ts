/** What staff can be told, where a process runs that does it. A Worker has none. */
export type Notices = {
  /** Whether a mail server is set up, and an address for the webhook. */
  readonly mail: boolean
  readonly webhook: boolean
  /** Somebody waits for what was just put on its way: it is sent now, and not within the minute. */
  readonly nudge: () => void
}
