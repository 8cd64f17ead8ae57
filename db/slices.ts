/** A statement binds a limited number of values, so rows go in slices. The last may be shorter; no rows give none. */
export const inSlices = <T>(rows: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => rows.slice(i * size, (i + 1) * size))
