import { at } from '../stats/at.ts'
import { servicesBelowTarget } from '../stats/compare/services-below-target.ts'
import { overallCount } from './overall.ts'
import type { Tallied } from './tally.ts'

type Place = { readonly scope: string; readonly area: string | undefined }

/** One tested scope. Flag all with `below` and on average at most 5 % of the flags are false, however long the list. */
export type BelowTarget = Place & { readonly q: number; readonly below: boolean }

/**
 * Which scopes are credibly below a target, by those satisfied overall: exact
 * tests, corrected for the length of the list (specification §7.3). Who has
 * fewer than 10 answers to the overall question is left out before testing, and
 * no counts are told, so the list may stand beside withheld rows.
 */
export function belowTarget(
  scopes: readonly (Place & { readonly tallies: readonly Tallied[] })[],
  target: number,
): BelowTarget[] {
  const counts = scopes.map(({ tallies }) => overallCount(tallies))
  return servicesBelowTarget(counts, target).flatMap(({ q, flagged }, i) => {
    const { scope, area } = at(scopes, i)
    return q === undefined ? [] : [{ scope, area, q, below: flagged }]
  })
}
