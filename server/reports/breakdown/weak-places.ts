import { at } from '../../stats/at.ts'
import { servicesBelowTarget } from '../../stats/compare/services-below-target.ts'
import { isUnreliable } from '../engine/disclosure/withhold.ts'
import type { Figure } from '../engine/estimate/figure.ts'
import { paged } from '../engine/page.ts'

/** A place a list may call weak: an area, unit, procedure or channel, with the figure that is drawn for it. */
type Place = { readonly scope: string; readonly area: string | undefined; readonly figure: Figure | undefined }

/** One tested place. Flag all with `below` and on average at most 5 % of the flags are false, however long the list. */
export type WeakPlace = Omit<Place, 'figure'> & { readonly q: number; readonly below: boolean }

/**
 * The one answer to "which place is weak?", on every page and in every report:
 * the exact test of each figure as it is drawn, on the answers it is worth,
 * corrected for the length of the list (specification §7.3). Places with fewer
 * than 10 answers, and those the reliability gate refuses, are left out before
 * testing: what is marked as unreliable is not called weak too.
 */
export function weakPlaces(places: readonly Place[], target: number): WeakPlace[] {
  const tested = places.flatMap(({ figure, ...place }) => (figure && !isUnreliable(figure) ? [{ place, figure }] : []))
  const counts = tested.map(({ figure: { share, respondents, effectiveSize = respondents } }) => ({
    satisfied: share * effectiveSize,
    answers: effectiveSize,
  }))
  return servicesBelowTarget(counts, target).flatMap(({ q, flagged }, i) =>
    q === undefined ? [] : [{ ...at(tested, i).place, q, below: flagged }],
  )
}

/** A page of the places below the target, and how many were tested: those that passed are told by their number. */
export function weakPage(tested: readonly WeakPlace[] | undefined, page: string) {
  const { rows, pages } = paged(tested?.filter(({ below }) => below) ?? [], page)
  return { below: tested && rows, tested: tested?.length, pages }
}
