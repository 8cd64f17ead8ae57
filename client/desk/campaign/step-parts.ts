import type { Campaign } from './asked.ts'

/** What every step of a campaign is given. */
export type StepParts = {
  readonly of: Campaign
  /** Something was done: it is said, and the campaign is asked for again. */
  readonly onDone: (says: string) => void
}
