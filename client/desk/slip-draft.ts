import { signal } from '@preact/signals'
import type { Channel } from '../../surveys/grammar/context.ts'

/** What a sheet of slips is entered as. */
export type SlipDraft = {
  readonly area: string
  readonly procedure: string
  readonly channel: Channel
  readonly count: number
  readonly days: number
  /** Handed to people chosen at random. */
  readonly invited: boolean
}

export const emptySlipDraft: SlipDraft = {
  area: '',
  procedure: '',
  channel: 'desk',
  count: 24,
  days: 30,
  invited: false,
}

/** Kept outside the page: a session that ends in the middle does not lose it. */
export const slipDraft = signal<SlipDraft>(emptySlipDraft)

/** Changes the draft; another area takes the procedure along. */
export function changeSlips(change: Partial<SlipDraft>): void {
  slipDraft.value = { ...slipDraft.value, ...(change.area === undefined ? {} : { procedure: '' }), ...change }
}
