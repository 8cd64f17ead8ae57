/** When an answer was given, by our clock; `believed` is false where the tablet told a moment at which it cannot have been. */
type Dated = { readonly answeredAt: number; readonly believed: boolean }

/** Two clocks that go right may differ so much, and a request may be so long on its way. */
const tolerable = 2 * 60_000

/**
 * When an answer was given, by our clock (milliseconds since 1970). A tablet's clock may be wrong, and its answers
 * may wait for days: what we trust of it is only how long ago the answer was given when it was sent. A clock that is
 * wrong but steady is corrected by that. One that fell to 2015 or was set ahead in between leads to a moment before the
 * tablet last told that nothing waits on it, before it was paired, or after the answer arrived: such an answer is dated
 * by its arrival, because a wrong quarter is worse than a late day.
 *
 * @param told by the tablet: when it was answered, and when it was sent
 * @param ours when it was received, and the earliest and the latest it can have been given
 * @example
 * datedByOurClock({ answeredAt: 0, sentAt: 60_000 }, { received: 900_000, earliest: 0 }) // => { answeredAt: 840000, believed: true }
 * datedByOurClock({ answeredAt: 0, sentAt: 60_000 }, { received: 900_000, earliest: 850_000 }) // => { answeredAt: 850000, believed: true }
 * datedByOurClock({ answeredAt: 0, sentAt: 900_000 }, { received: 900_000, earliest: 800_000 }) // => { answeredAt: 900000, believed: false }
 * datedByOurClock({ answeredAt: 900_000, sentAt: 0 }, { received: 900_000, earliest: 0 }) // => { answeredAt: 900000, believed: false }
 */
export function datedByOurClock(
  told: { readonly answeredAt: number; readonly sentAt: number },
  { received, earliest, latest = received }: { received: number; earliest: number; latest?: number },
): Dated {
  const at = received - (told.sentAt - told.answeredAt)
  if (at < earliest - tolerable || at > received + tolerable)
    return { answeredAt: Math.min(received, latest), believed: false }
  return { answeredAt: Math.min(Math.max(at, earliest), received), believed: true }
}
