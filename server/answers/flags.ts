import type { Flag } from '../../db/schema.ts'

/** Nobody reads the form and answers in less, in milliseconds. */
export const hasty = 3000

type Sent = {
  /** When the form was served, by its signature; undefined when it has none of ours. */
  readonly served: number | undefined
  /** It took far less than others take for this form. */
  readonly isFast?: boolean
  /** What came in the field no person sees. */
  readonly trap: unknown
}

/**
 * What looked unusual about a form that was sent. Such an answer is stored and
 * counted like any other; flags are a reason to look at a touchpoint, no more.
 */
export function flagsOf({ served, isFast = false, trap }: Sent, now: number): Flag[] {
  const isFilled = [trap].flat().some((one) => typeof one === 'string' && one.trim() !== '')
  const isHasty = isFast || (served !== undefined && now - served < hasty)
  return [...(isFilled ? (['honeypot'] as const) : []), ...(isHasty ? (['hasty'] as const) : [])]
}
