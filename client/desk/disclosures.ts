import type { InferResponseType } from 'hono/client'
import { leastDaysPosted, postedDays } from '../../surveys/grammar/disclosure.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { count } from '../../surveys/voice/numbers.ts'
import type { v1 } from './api.ts'

export type RegisterEntry = InferResponseType<typeof v1.disclosures.$get>['entries'][number]

type Days = { readonly from: string; readonly to: string }

/**
 * Whether an entry stands in the register of a quarter: what began in it; and what was entered by hand and was still
 * there. A publication stays for good, and is told in its own quarter only.
 */
export function isOfQuarter({ id, since, until }: Pick<RegisterEntry, 'id' | 'since' | 'until'>, { from, to }: Days) {
  if (since > to) return false
  return since >= from || (id !== null && (until ?? to) >= from)
}

/** Until when it was there, how long that was, and why it was shorter than it must be. */
export function untilSaid({ since, until, reason }: Pick<RegisterEntry, 'since' | 'until' | 'reason'>, today: string) {
  if (until === null) return `đang công khai (${count(Math.max(1, postedDays(since, today)))} ngày)`
  const days = `${dayRead(until)} (${count(postedDays(since, until))} ngày)`
  return reason === '' ? days : `${days}. ${reason}`
}

/** Whether taking it down today would be before it was there as long as it must. */
export const isEarly = (since: string, until: string): boolean => postedDays(since, until) < leastDaysPosted
