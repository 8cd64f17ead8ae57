/** What every face has, on a square of 32: its outline and its eyes. */
export const eyes = 'M11.3 12v2M20.7 12v2'

/**
 * The mouth of each level, from the worst to the best: one line that bends ever
 * less down and then ever more up. The levels differ by degree alone; none is
 * angry, none laughs, none is drawn heavier or larger than another.
 */
export const mouths = [
  'M9.5 24.5c3-7.5 10-7.5 13 0',
  'M9.5 22.6c3-3.6 10-3.6 13 0',
  'M9.5 21h13',
  'M9.5 19.4c3 3.6 10 3.6 13 0',
  'M9.5 17.5c3 7.5 10 7.5 13 0',
] as const
