/**
 * The fewest respondents a figure must rest on to be shown: 10 in public, 5
 * inside the administration; a figure about a named official is never public and
 * needs 30 inside.
 *
 * @see specification §11.1
 * @example
 * smallestCell('public') // => 10
 * smallestCell('internal') // => 5
 * smallestCell('internal', 'official') // => 30
 * smallestCell('public', 'official') // => Infinity
 */
export function smallestCell(audience: 'public' | 'internal', about: 'service' | 'official' = 'service'): number {
  if (about === 'official') return audience === 'public' ? Number.POSITIVE_INFINITY : 30
  return audience === 'public' ? 10 : 5
}
