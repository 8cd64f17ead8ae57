/** A stratum of the coming sample: people on the list and the share satisfied last year. */
export interface PlannedStratum {
  readonly population: number
  readonly share: number
}

/**
 * The standard deviation to plan with. Last year's share is taken as no more
 * than 97 % and no less than 50 %: a stratum that was 100 % satisfied must be
 * asked again all the same.
 *
 * @see specification §10
 * @example
 * plannedSpread({ population: 500, share: 0.8 }) // => 0.4
 * plannedSpread({ population: 500, share: 1 }) // => 0.170587
 */
export function plannedSpread({ share }: PlannedStratum): number {
  const cautious = Math.min(0.97, Math.max(0.5, share))
  return Math.sqrt(cautious * (1 - cautious))
}
