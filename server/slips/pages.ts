import { inSlices } from '../../db/slices.ts'

/** Slips as they lie on pages: three columns of eight, the last page perhaps not full. */
export const pagesOf = <T>(slips: readonly T[]): readonly (readonly T[])[] => inSlices(slips, 24)
