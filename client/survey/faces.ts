/** What every face has, on a square of 32: its outline and its eyes. */
export const eyes = 'M11.5 12.5v.6M20.5 12.5v.6'

/** The mouth of each level, from the worst to the best. One weight and no colour of their own: no level stands out. */
export const mouths = [
  'M10 22.5c3-5 9-5 12 0M9 9l4 1.5M23 9l-4 1.5',
  'M10.5 21.5c3-3 8-3 11 0',
  'M10.5 20.5h11',
  'M10.5 19c3 3.2 8 3.2 11 0',
  'M9.5 18.5h13c-.6 4.5-3.4 6.3-6.5 6.3s-5.9-1.8-6.5-6.3z',
] as const
