/** One respondent, or `count` respondents alike, and the place they have in the design. */
export interface Sampled {
  readonly stratum: string
  /** how many people (or transactions) he stands for */
  readonly weight: number
  /** what was drawn first, when not the respondent himself: his residential group. Counted within its stratum */
  readonly psu?: string | undefined
  /** how many respondents this row holds; 1 unless said */
  readonly count?: number | undefined
  /** the group whose known size the weights were adjusted to, see postStratify */
  readonly postStratum?: string | undefined
}

/** What surrounds the rows: how much there is in the world, and about whom we ask. */
export interface Frame {
  /** per stratum, how many units there were to draw from; strata not named get no finite-population correction */
  readonly population?: ReadonlyMap<string, number> | undefined
  /** per row, whether it belongs to the group asked about; everybody unless said */
  readonly domain?: readonly boolean[] | undefined
}

/**
 * How many respondents a row holds.
 *
 * @example
 * countOf({ stratum: 'a', weight: 2 }) // => 1
 * countOf({ stratum: 'a', weight: 2, count: 7 }) // => 7
 */
export const countOf = (row: Sampled): number => row.count ?? 1

/**
 * Whether the row with this index belongs to the group asked about.
 *
 * @example
 * isInside({}, 0) // => true
 * isInside({ domain: [true, false] }, 1) // => false
 */
export const isInside = (frame: Frame, index: number): boolean => frame.domain?.[index] ?? frame.domain === undefined
