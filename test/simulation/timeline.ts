/** One time somebody was running: what a dead process had in mind to do is never done. */
export type Life = { readonly of: string; ended: boolean }

export const newLife = (of: string): Life => ({ of, ended: false })

type Event = { readonly at: number; readonly act: () => void; readonly life: Life | undefined }

export type Timeline = ReturnType<typeof newTimeline>

/** Turns of the real event loop in which nothing is left to be done, before time goes on. */
const quietTurns = 3
/** So many turns without an end are no computing any more: something waits for what is not simulated. */
const mostTurns = 5_000_000

/**
 * Time that goes on only when everything that can be done at one moment was done. Events of one moment happen in the
 * order they were asked for, so that a run is the same whenever it is run.
 *
 * @param now the moment it begins at, in milliseconds since 1970
 */
export function newTimeline(now: number) {
  const events: Event[] = []
  const computing: (() => boolean)[] = []
  const time = { now }

  const at = (moment: number, act: () => void, life?: Life): Event => {
    const event = { at: Math.max(moment, time.now), act, life }
    const later = events.findIndex((one) => one.at > event.at)
    events.splice(later === -1 ? events.length : later, 0, event)
    return event
  }

  const settled = async () => {
    for (let quiet = 0, turns = 0; quiet < quietTurns; turns++) {
      await new Promise((resolve) => setImmediate(resolve))
      quiet = computing.some((is) => is()) ? 0 : quiet + 1
      if (turns > mostTurns) throw new Error('somebody waits for something outside the simulation')
    }
  }

  return {
    /** Whole milliseconds, as clocks tell them. */
    now: () => Math.floor(time.now),
    at,
    after: (milliseconds: number, act: () => void, life?: Life) => at(time.now + milliseconds, act, life),
    cancel: (event: Event | undefined) => {
      const place = event ? events.indexOf(event) : -1
      if (place !== -1) events.splice(place, 1)
    },
    /** Told whether somebody is at work who waits for no event: then time stands still. */
    waitsWhile: (is: () => boolean) => void computing.push(is),
    /** Lets everything happen until it is so, or until `end`. @returns whether it came to be so */
    async until(holds: () => boolean, end: number): Promise<boolean> {
      await settled()
      for (;;) {
        if (holds()) return true
        const next = events[0]
        if (!next || next.at > end) return false
        events.shift()
        if (next.life?.ended) continue
        time.now = next.at
        next.act()
        await settled()
      }
    },
  }
}
