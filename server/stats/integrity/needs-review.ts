/** A figure with all answers, or without the flagged ones. */
export interface Version {
  readonly share: number | undefined
  readonly status?: string | undefined
}

/**
 * Whether leaving out the flagged answers would matter: a point or more, another
 * verdict, or a figure where there was none. Then it is published as "under
 * review", both ways.
 *
 * @see specification §12
 * @example
 * needsReview({ share: 0.912 }, { share: 0.897 }) // => true
 * needsReview({ share: 0.912, status: 'met' }, { share: 0.911, status: 'met' }) // => false
 */
export function needsReview(withFlagged: Version, withoutFlagged: Version): boolean {
  if (withFlagged.status !== withoutFlagged.status) return true
  if (withFlagged.share === undefined || withoutFlagged.share === undefined) {
    return withFlagged.share !== withoutFlagged.share
  }
  return Math.abs(withFlagged.share - withoutFlagged.share) >= 0.01 - 1e-12
}
