/**
 * Milliseconds until the next attempt: twice as long after each failure, to at
 * most half a minute, with up to half taken off by chance so that the phones of
 * a full waiting room do not come back together. What the server asked for
 * comes on top.
 *
 * @param failures how many attempts have failed, at least one
 * @param asked the wait the server asked for, in milliseconds
 */
export const waitAfter = (failures: number, asked = 0, chance = Math.random()) =>
  asked + Math.min(30_000, 1000 * 2 ** (failures - 1)) * (1 - chance / 2)

/** Milliseconds one attempt may take. A slow line gets longer each time, or it would never be done. */
export const patience = (failures: number) => Math.min(60_000, 10_000 * 2 ** failures)
