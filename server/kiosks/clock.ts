/**
 * When an answer was given, by our clock (milliseconds since 1970). A tablet's clock may be wrong, and its answers
 * may wait for days: what we trust of it is only how long ago the answer was given when it was sent. A clock that is
 * wrong but steady is corrected by that; one that was set in between is not, and cannot be, so the tablet's own time
 * is kept beside this one. Never before the tablet last told that nothing waits on it, never after the answer arrived.
 *
 * @param told by the tablet's clock: when it was answered, and when it was sent
 * @param ours when it was received, and the earliest it can be
 * @example
 * answeredByOurClock({ answeredAt: 1_000, sentAt: 61_000 }, { received: 900_000, earliest: 0 }) // => 840_000
 * answeredByOurClock({ answeredAt: 1_000, sentAt: 61_000 }, { received: 900_000, earliest: 850_000 }) // => 850_000
 * answeredByOurClock({ answeredAt: 61_000, sentAt: 1_000 }, { received: 900_000, earliest: 0 }) // => 900_000
 */
export function answeredByOurClock(
  told: { readonly answeredAt: number; readonly sentAt: number },
  ours: { readonly received: number; readonly earliest: number },
): number {
  const age = told.sentAt - told.answeredAt
  return Math.min(Math.max(ours.received - age, ours.earliest), ours.received)
}
