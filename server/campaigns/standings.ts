import type { Protocol } from '../../surveys/campaign/protocol.ts'
import { type Standing, standingOf, type VisitOf } from '../../surveys/campaign/visits.ts'
import { groupBy } from '../stats/group-by.ts'

/** Where each of some households stands after the visits to it. */
export function standingsOf(
  cases: readonly { readonly code: string }[],
  visits: readonly (VisitOf & { readonly code: string })[],
  protocol: Protocol,
): ReadonlyMap<string, Standing> {
  const byCode = groupBy(visits, ({ code }) => code)
  return new Map(cases.map(({ code }) => [code, standingOf(byCode.get(code) ?? [], protocol)]))
}
