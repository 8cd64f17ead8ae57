import type { Report } from '../reports/report.ts'

type Handed = {
  readonly figures: unknown
  readonly withExcluded?: readonly unknown[]
  readonly withHeld?: readonly unknown[]
}

/**
 * A report as it is sent: the part of its figures that was asked for; of what
 * stands beside them to be compared, the part that is sent unasked.
 *
 * @param part read by the report's own schema `sending`
 */
export function sentReport<Found extends Handed>(
  { sent, sending }: Pick<Report, 'sent' | 'sending'>,
  found: Found,
  part: { readonly [option: string]: unknown } | undefined,
) {
  if (!sent || !sending || !part) return found
  const { withExcluded, withHeld } = found
  const unasked = sending.parse({})
  return {
    ...found,
    figures: sent(found.figures, part),
    ...(withExcluded ? { withExcluded: sent(withExcluded, unasked) } : {}),
    ...(withHeld ? { withHeld: sent(withHeld, unasked) } : {}),
  }
}
