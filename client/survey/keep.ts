/** Answers kept on the citizen's own device until the server has them. */
export type Kept = {
  /** When they were last changed, in milliseconds since 1970. */
  readonly at: number
  /** Questionnaire and version, such as "one-stop.1". */
  readonly asks: string
  /** As they go over the line. */
  readonly fields: string
  /** “Send” was pressed, and the server has not answered yet. */
  readonly pressed: boolean
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const mark = 'sipas:'
const longest = 24 * 60 * 60 * 1000

/**
 * What is kept for one form, by its address. A browser may refuse storage, by
 * its settings or for want of room, even to be asked for it: then nothing is
 * kept, and the form works as without.
 */
export function keepFor(address: string, store: () => Store, now: () => number = Date.now) {
  const key = mark + address
  const wipe = () => tried(() => store().removeItem(key))
  return {
    /** Nothing older than a day, which is removed by this, of this form and of any other. */
    read: () =>
      tried(() => {
        dropOld(store(), now())
        return parsed(store().getItem(key))
      }),
    /** @returns whether it is kept now; if not, nothing older is left in its place. */
    save(kept: Omit<Kept, 'at'>): boolean {
      const saved = tried(() => {
        store().setItem(key, JSON.stringify({ ...kept, at: now() }))
        return true
      })
      if (!saved) wipe()
      return saved === true
    },
    wipe,
  }
}

/** The addresses of the forms something is kept for. */
export const keptAddresses = (store: () => Store): readonly string[] =>
  tried(() => {
    const all = store()
    const names = Array.from({ length: all.length }, (_, i) => all.key(i) || '')
    return names.filter((name) => name.startsWith(mark)).map((name) => name.slice(mark.length))
  }) || []

/** A clock set back makes answers look as if from the future; a day of that is old too. */
function dropOld(store: Store, now: number) {
  // From the last one, because those after a removed one move up.
  for (let i = store.length; i--; ) {
    const name = store.key(i) || ''
    if (!name.startsWith(mark)) continue
    const kept = tried(() => parsed(store.getItem(name)))
    if (!kept || !(Math.abs(now - kept.at) < longest)) store.removeItem(name)
  }
}

const parsed = (text: string | null): Kept | undefined => JSON.parse(text || 'null') || undefined

function tried<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
