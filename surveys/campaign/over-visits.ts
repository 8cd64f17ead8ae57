type Visited = { readonly upTo: number; readonly figure: { readonly share: number } | null }

/** The least change between the first visit and all that is spoken of: one percentage point. */
const least = 0.01

/**
 * Whether those who were harder to meet are less satisfied: the figure falls from the first visits told to all of them, and
 * never rises on the way (specification 3.2a).
 *
 * @param byVisits in rising order; figures that may not be told are left out
 * @example
 * fallsOverVisits([{ upTo: 1, figure: { share: 0.93 } }, { upTo: 2, figure: null }, { upTo: 4, figure: { share: 0.9 } }]) // => true
 * fallsOverVisits([{ upTo: 1, figure: { share: 0.9 } }, { upTo: 4, figure: { share: 0.91 } }]) // => false
 */
export function fallsOverVisits(byVisits: readonly Visited[]): boolean {
  const shares = byVisits.flatMap(({ figure }) => (figure ? [figure.share] : []))
  const [first, last] = [shares[0], shares.at(-1)]
  if (first === undefined || last === undefined) return false
  return first - last >= least && shares.every((share, i) => i === 0 || share <= (shares[i - 1] ?? share))
}
